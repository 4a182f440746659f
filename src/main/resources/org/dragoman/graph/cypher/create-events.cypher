// New events between actors and policies that are there.
UNWIND $rows AS row
MATCH (source:Actor {id: row.source})
CREATE (source)-[:DID]->(event:Event)
SET event = row
WITH row, event
CALL (row, event) {
  MATCH (target:Actor {id: row.target})
  CREATE (event)-[:TO]->(target)
}
CALL (row, event) {
  MATCH (policy:Policy {id: row.policy})
  CREATE (event)-[:ABOUT]->(policy)
}
