UNWIND $rows AS id
CALL (id) {
  MATCH (actor:Actor {id: id}) RETURN actor.name AS name
  UNION ALL
  MATCH (policy:Policy {id: id}) RETURN policy.name AS name
}
RETURN id, name
