MATCH (article:Article {id: $id})
RETURN article
