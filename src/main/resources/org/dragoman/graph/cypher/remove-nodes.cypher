UNWIND $rows AS id
MATCH (node:LABEL {id: id})
DETACH DELETE node
