CALL db.index.fulltext.queryNodes($index, $words, {limit: $most}) YIELD node
RETURN node {.id, .name, .aliases, .type, .country, .articles, .place} AS node
