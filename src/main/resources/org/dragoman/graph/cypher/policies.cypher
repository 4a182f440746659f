UNWIND range(0, size($rows) - 1) AS n
MATCH (policy:Policy {id: $rows[n]})
RETURN policy
ORDER BY n
