// The shortest ways between two actors along direct edges.
MATCH (source:Actor {id: $source}), (target:Actor {id: $target})
WHERE source <> target
MATCH path = ALL SHORTEST (source)-[:TYPE]-{1,6}(target)
WITH DISTINCT [node IN nodes(path) | node.id] AS nodes
ORDER BY nodes
LIMIT $limit
RETURN nodes
