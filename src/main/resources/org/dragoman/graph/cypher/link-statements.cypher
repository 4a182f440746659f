// To whom statements are addressed, and what they are about.
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
CALL (row, statement) {
  MATCH (addressee:Actor {id: row.addressee})
  CREATE (statement)-[:TO]->(addressee)
}
CALL (row, statement) {
  UNWIND row.about AS about
  CALL (about) {
    MATCH (subject:Actor {id: about.of}) RETURN subject
    UNION ALL
    MATCH (subject:Policy {id: about.of}) RETURN subject
  }
  CREATE (statement)-[link:ABOUT]->(subject)
  SET link = about
}
