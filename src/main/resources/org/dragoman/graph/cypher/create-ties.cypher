UNWIND $rows AS row
MATCH (source:Actor {id: row.source})
CALL (row) {
  MATCH (target:Actor {id: row.target}) RETURN target
  UNION ALL
  MATCH (target:Policy {id: row.target}) RETURN target
}
CREATE (source)-[tie:$(row.type)]->(target)
SET tie = row.says, tie.key = row.key, tie.count = row.change
