// Which state an agency is part of, or a group of, where that has changed.
UNWIND $rows AS row
MATCH (actor:Actor {id: row.id})
CALL (actor) {
  MATCH (actor)-[belonging:PART_OF|OF]->()
  DELETE belonging
}
CALL (row, actor) {
  MATCH (state:Actor {id: row.agencyOf})
  CREATE (actor)-[:PART_OF]->(state)
}
CALL (row, actor) {
  MATCH (state:Actor {id: row.groupOf})
  CREATE (actor)-[:OF]->(state)
}
