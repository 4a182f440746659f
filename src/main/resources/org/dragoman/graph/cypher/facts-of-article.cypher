// An article with all that was read in it, in the order in which it was handed in.
MATCH (article:Article {id: $id})
RETURN article,
  COLLECT {
    MATCH (article)-[mention:MENTIONS]->(actor:Actor)
    RETURN {id: actor.id, told: properties(mention)} ORDER BY mention.n
  } AS actors,
  COLLECT {
    MATCH (article)-[mention:MENTIONS]->(policy:Policy)
    RETURN {id: policy.id, told: properties(mention)} ORDER BY mention.n
  } AS policies,
  COLLECT {
    MATCH (article)<-[report:REPORTED_IN]-(event:Event)
    RETURN {fact: properties(event), told: properties(report)} ORDER BY report.n
  } AS relations,
  COLLECT {
    MATCH (article)<-[report:REPORTED_IN]-(statement:Statement)
    RETURN {fact: properties(statement), told: properties(report)} ORDER BY report.n
  } AS statements
