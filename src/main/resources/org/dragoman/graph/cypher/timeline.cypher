// What happened between two actors, by interval.
MATCH (event:Event)
USING INDEX event:Event(dyad, place)
WHERE event.dyad = $dyad AND event.place > $first AND event.place < $last AND event.tie IS NOT NULL
RETURN date.truncate($interval, event.date) AS start, count(*) AS count, avg(event.goldstein) AS goldstein
ORDER BY start
