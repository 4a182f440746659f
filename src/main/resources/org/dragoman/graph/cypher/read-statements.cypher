// Statements with what their state follows from.
UNWIND $rows AS id
MATCH (statement:Statement {id: id})
RETURN statement, COLLECT {
  MATCH (statement)-[report:REPORTED_IN]->(article)
  RETURN report {.rank, .contentText, .kind, .cue, .addressee, .confidence, .aboutIds, .aboutStances, .aboutStarts, .aboutWords,
    article: article.id}
} AS reports
