// Direct edges of one type that are there already; what no event is part of any more is gone.
UNWIND $rows AS row
MATCH ()-[tie:TYPE {key: row.key}]->()
SET tie += row.says, tie.count = tie.count + row.change
WITH row.key AS key, tie, tie.count AS count
FOREACH (gone IN CASE count WHEN 0 THEN [tie] ELSE [] END | DELETE gone)
RETURN key
