// What was done about a policy, the newest first: what direct edges count.
MATCH (event:Event)
USING INDEX event:Event(policy, place)
WHERE event.policy = $policy AND event.place >= '' AND event.tie IS NOT NULL
WITH event
ORDER BY event.policy DESC, event.place DESC
LIMIT $most
UNWIND CASE WHEN event.mutual THEN [event.source, event.target] ELSE [event.source] END AS id
MATCH (actor:Actor {id: id})
CALL (event) {
  MATCH (event)-[report:REPORTED_IN]->(article)
  RETURN report.sentence AS sentence, article {.id, .title, .url, .publisher, .publishedAt} AS article
  ORDER BY report.rank
  LIMIT 1
}
RETURN actor.id AS actor, actor.name AS name, null AS stance, event.type AS type, event.id AS fact,
  event.date AS date, event.place AS place, sentence, article
