// Takes away whom and what articles name.
UNWIND $rows AS id
MATCH (:Article {id: id})-[mention:MENTIONS]->(named)
WITH named.id AS id, named:Policy AS policy, properties(mention) AS told, mention
DELETE mention
RETURN id, policy, told
