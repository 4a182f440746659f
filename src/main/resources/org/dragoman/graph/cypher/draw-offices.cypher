// Offices as far as the articles tell them: from the day of the first that does to that of the last.
UNWIND $rows AS row
MATCH (holder:Actor {id: row.holder})
MATCH (state:Actor {id: row.state})
CALL (row) {
  OPTIONAL MATCH ()-[mention:MENTIONS]->()
  USING INDEX mention:MENTIONS(office, day)
  WHERE mention.office = row.key AND mention.day > ''
  RETURN mention.day AS first
  ORDER BY mention.office, mention.day
  LIMIT 1
}
CALL (row) {
  OPTIONAL MATCH ()-[mention:MENTIONS]->()
  USING INDEX mention:MENTIONS(office, day)
  WHERE mention.office = row.key AND mention.day >= ''
  RETURN mention.day AS last
  ORDER BY mention.office DESC, mention.day DESC
  LIMIT 1
}
MERGE (holder)-[holds:HOLDS {role: row.role}]->(state)
SET holds.from = CASE WHEN first > '' THEN date(first) END, holds.to = CASE WHEN last > '' THEN date(last) END
WITH holds, last
WHERE last IS NULL
DELETE holds
