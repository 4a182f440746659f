UNWIND $rows AS row
MERGE (policy:Policy {id: row.id})
SET policy += row.changes
