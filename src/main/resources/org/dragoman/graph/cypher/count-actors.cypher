MATCH (actor:Actor)
RETURN actor.type AS type, count(*) AS count
