UNWIND $rows AS row
MATCH (:Statement {id: row.id})-[link:TO|ABOUT]->()
DELETE link
