// All reports of a fact, the leading one first.
MATCH (fact:LABEL {id: $id})-[report:REPORTED_IN]->(article)
RETURN fact, report, article {.id, .title, .url, .publisher, .publishedAt} AS article
ORDER BY report.rank
