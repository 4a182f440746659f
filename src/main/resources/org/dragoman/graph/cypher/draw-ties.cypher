// The direct edges of one type whose events have changed: how many they are, from when to when, and what tells the last.
UNWIND $rows AS row
MATCH (source:Actor {id: row.source})
CALL (row) {
  MATCH (target:Actor {id: row.target}) RETURN target
  UNION ALL
  MATCH (target:Policy {id: row.target}) RETURN target
}
MERGE (source)-[tie:TYPE {key: row.key}]->(target)
SET tie.count = coalesce(tie.count, 0) + row.change
WITH row, tie
CALL (row) {
  OPTIONAL MATCH (event:Event)
  USING INDEX event:Event(tie, place)
  WHERE event.tie = row.key AND event.place >= ''
  RETURN event AS latest
  ORDER BY event.tie DESC, event.place DESC
  LIMIT 1
}
CALL (row) {
  OPTIONAL MATCH (event:Event)
  USING INDEX event:Event(tie, place)
  WHERE event.tie = row.key AND event.place > '0000-00-00~'
  RETURN event.date AS first
  ORDER BY event.tie, event.place
  LIMIT 1
}
CALL (latest) {
  OPTIONAL MATCH (latest)-[report:REPORTED_IN]->(article)
  RETURN report.sentence AS sentence, article.title AS title
  ORDER BY report.rank
  LIMIT 1
}
SET tie.first = first, tie.last = latest.date, tie.sentence = sentence, tie.articleTitle = title
WITH tie WHERE tie.count = 0
DELETE tie
