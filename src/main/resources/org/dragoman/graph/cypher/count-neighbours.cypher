MATCH (actor:Actor {id: $id})-[:TYPE]-(other)
WHERE other <> actor
RETURN count(DISTINCT other) AS count
