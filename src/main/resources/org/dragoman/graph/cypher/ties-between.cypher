// All direct edges between each node of a way and the next.
UNWIND range(0, size($nodes) - 2) AS n
CALL (n) {
  MATCH (one:Actor {id: $nodes[n]}) RETURN one
  UNION ALL
  MATCH (one:Policy {id: $nodes[n]}) RETURN one
}
MATCH (one)-[tie:TYPE]-(other)
WHERE other.id = $nodes[n + 1]
RETURN tie
ORDER BY n, tie.count DESC, tie.key
