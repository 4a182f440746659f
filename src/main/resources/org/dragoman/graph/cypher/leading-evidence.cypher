// Facts with their leading report each, in the order of the rows.
UNWIND range(0, size($rows) - 1) AS n
MATCH (fact:LABEL {id: $rows[n]})
CALL (fact) {
  MATCH (fact)-[report:REPORTED_IN]->(article)
  RETURN report, article {.id, .title, .url, .publisher, .publishedAt} AS article
  ORDER BY report.rank
  LIMIT 1
}
RETURN fact, report, article
ORDER BY n
