UNWIND $rows AS id
MATCH (article:Article {id: id})
RETURN id, article.contentHash AS contentHash, article.extractorVersion AS extractorVersion
