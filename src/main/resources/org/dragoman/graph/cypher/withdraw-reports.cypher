// Takes away what articles report.
UNWIND $rows AS id
MATCH (:Article {id: id})<-[report:REPORTED_IN]-(fact)
WITH fact, report
DELETE report
RETURN DISTINCT fact.id AS id, labels(fact)[0] AS label
