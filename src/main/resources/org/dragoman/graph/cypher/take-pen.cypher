// Whoever wants to write waits here for who writes now: what follows from all articles together could not be kept right
// otherwise.
MERGE (pen:__Pen {id: 'pen'})
SET pen.taken = true
