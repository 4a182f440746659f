// Whom and what an article names, as it names them.
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MATCH (named:LABEL {id: row.named})
CREATE (article)-[mention:MENTIONS]->(named)
SET mention = row.told
