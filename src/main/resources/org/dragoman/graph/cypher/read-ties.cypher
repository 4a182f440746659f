// What direct edges say, as it follows from their events: from when to when they go, and what tells the last.
UNWIND $rows AS key
CALL (key) {
  OPTIONAL MATCH (event:Event)
  USING INDEX event:Event(tie, place)
  WHERE event.tie = key AND event.place >= ''
  RETURN event AS latest
  ORDER BY event.tie DESC, event.place DESC
  LIMIT 1
}
CALL (key) {
  OPTIONAL MATCH (event:Event)
  USING INDEX event:Event(tie, place)
  WHERE event.tie = key AND event.place > '0000-00-00~'
  RETURN event.date AS first
  ORDER BY event.tie, event.place
  LIMIT 1
}
CALL (latest) {
  OPTIONAL MATCH (latest)-[report:REPORTED_IN]->(article)
  RETURN report.sentence AS sentence, article.title AS articleTitle
  ORDER BY report.rank
  LIMIT 1
}
RETURN key, {first: first, last: latest.date, sentence: sentence, articleTitle: articleTitle} AS says
