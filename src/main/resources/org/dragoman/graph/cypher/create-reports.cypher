// The evidence: in which article a fact stands, and where.
UNWIND $rows AS row
MATCH (fact:LABEL {id: row.fact})
MATCH (article:Article {id: row.article})
CREATE (fact)-[report:REPORTED_IN]->(article)
SET report = row.told
