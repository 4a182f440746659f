// Articles without their texts, in the order of the rows.
UNWIND range(0, size($rows) - 1) AS n
MATCH (article:Article {id: $rows[n]})
RETURN article {.id, .title, .url, .publisher, .publishedAt, .language, .skipped, .contentHash, .extractorVersion} AS article
ORDER BY n
