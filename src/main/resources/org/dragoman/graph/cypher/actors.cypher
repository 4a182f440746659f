// Actors with their offices, in the order of the rows.
UNWIND range(0, size($rows) - 1) AS n
MATCH (actor:Actor {id: $rows[n]})
RETURN actor, COLLECT {
  MATCH (actor)-[holds:HOLDS]->(state)
  RETURN holds {.role, .from, .to, of: state.id} ORDER BY holds.from, holds.role
} AS offices
ORDER BY n
