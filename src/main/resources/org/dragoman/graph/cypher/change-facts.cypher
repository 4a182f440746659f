UNWIND $rows AS row
MATCH (fact:LABEL {id: row.id})
SET fact += row.changes
