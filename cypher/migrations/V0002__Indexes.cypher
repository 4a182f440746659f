// Every list is ordered by `place`: the day and the id ("2026-01-12 event:…"), or the name and the id. An index on a filter
// and the place gives a page without sorting, however long the list is.
CREATE INDEX article_place IF NOT EXISTS FOR (article:Article) ON (article.place);
CREATE INDEX actor_place IF NOT EXISTS FOR (actor:Actor) ON (actor.place);
CREATE INDEX actor_type IF NOT EXISTS FOR (actor:Actor) ON (actor.type, actor.place);
CREATE INDEX actor_country IF NOT EXISTS FOR (actor:Actor) ON (actor.country, actor.place);
CREATE INDEX policy_place IF NOT EXISTS FOR (policy:Policy) ON (policy.place);

CREATE INDEX event_place IF NOT EXISTS FOR (event:Event) ON (event.place);
CREATE INDEX event_source IF NOT EXISTS FOR (event:Event) ON (event.source, event.place);
CREATE INDEX event_target IF NOT EXISTS FOR (event:Event) ON (event.target, event.place);
CREATE INDEX event_policy IF NOT EXISTS FOR (event:Event) ON (event.policy, event.place);
CREATE INDEX event_dyad IF NOT EXISTS FOR (event:Event) ON (event.dyad, event.place);
CREATE INDEX event_type IF NOT EXISTS FOR (event:Event) ON (event.type, event.place);
// which events a direct edge is made of
CREATE INDEX event_tie IF NOT EXISTS FOR (event:Event) ON (event.tie, event.place);

CREATE INDEX statement_place IF NOT EXISTS FOR (statement:Statement) ON (statement.place);
CREATE INDEX statement_speaker IF NOT EXISTS FOR (statement:Statement) ON (statement.speaker, statement.place);
CREATE INDEX statement_addressee IF NOT EXISTS FOR (statement:Statement) ON (statement.addressee, statement.place);
CREATE INDEX statement_about IF NOT EXISTS FOR ()-[about:ABOUT]-() ON (about.of, about.place);

// from when to when articles give somebody an office
CREATE INDEX mention_office IF NOT EXISTS FOR ()-[mention:MENTIONS]-() ON (mention.office, mention.day);

CREATE FULLTEXT INDEX actor_names IF NOT EXISTS FOR (actor:Actor) ON EACH [actor.name, actor.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX policy_names IF NOT EXISTS FOR (policy:Policy) ON EACH [policy.name, policy.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
CREATE FULLTEXT INDEX statement_text IF NOT EXISTS FOR (statement:Statement) ON EACH [statement.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
