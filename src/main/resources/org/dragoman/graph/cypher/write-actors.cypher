UNWIND $rows AS row
MERGE (actor:Actor {id: row.id})
SET actor += row.changes
SET actor:$(row.labels)
REMOVE actor:$(row.otherLabels)
