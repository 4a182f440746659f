// What was said about a policy, the newest first.
MATCH (statement:Statement)-[about:ABOUT]->()
USING INDEX about:ABOUT(of, place)
WHERE about.of = $policy AND about.place >= ''
WITH statement, about
ORDER BY about.of DESC, about.place DESC
LIMIT $most
MATCH (actor:Actor {id: statement.speaker})
CALL (statement) {
  MATCH (statement)-[report:REPORTED_IN]->(article)
  RETURN report.sentence AS sentence, article {.id, .title, .url, .publisher, .publishedAt} AS article
  ORDER BY report.rank
  LIMIT 1
}
RETURN actor.id AS actor, actor.name AS name, about.stance AS stance, null AS type, statement.id AS fact,
  statement.date AS date, statement.place AS place, sentence, article
