// Events with what their state follows from.
UNWIND $rows AS id
MATCH (event:Event {id: id})
RETURN event, COLLECT {
  MATCH (event)-[report:REPORTED_IN]->(article)
  RETURN report {.rank, .confidence, .topic, .mode, .cameo, .goldstein, article: article.id}
} AS reports
