UNWIND $rows AS id
MATCH (node:LABEL {id: id})
RETURN id, node.attested AS attested
