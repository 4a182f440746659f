// Whom and what an actor has to do with, the most acts first, from a certain one on.
MATCH (actor:Actor {id: $id})-[tie:TYPE]-(other)
WHERE other <> actor
WITH actor, other, other.id AS id, sum(tie.count) AS acts
WHERE acts < $acts OR (acts = $acts AND id > $after)
ORDER BY acts DESC, id
LIMIT $limit
RETURN id, other.name AS name, acts, COLLECT {
  MATCH (actor)-[tie:TYPE]-(other) RETURN tie ORDER BY tie.count DESC, tie.key
} AS ties
ORDER BY acts DESC, id
