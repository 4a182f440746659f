RETURN
  COUNT { (:Article) } AS articles,
  COUNT { (:Policy) } AS policies,
  COUNT { (:Event) } AS relations,
  COUNT { (:Statement) } AS statements,
  COUNT { ()-[:REPORTED_IN]->() } AS reports,
  COUNT { ()-[:TYPE]->() } AS ties
