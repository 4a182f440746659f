UNWIND $rows AS row
MATCH (speaker:Actor {id: row.speaker})
CREATE (speaker)-[:SAID]->(statement:Statement)
SET statement = row
