// A key for every kind of node. What a node is found by when articles are filed, and what must never be there twice.
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (article:Article) REQUIRE article.id IS UNIQUE;
CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (actor:Actor) REQUIRE actor.id IS UNIQUE;
CREATE CONSTRAINT policy_id IF NOT EXISTS FOR (policy:Policy) REQUIRE policy.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (event:Event) REQUIRE event.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (statement:Statement) REQUIRE statement.id IS UNIQUE;

// The pen: who holds its lock writes.
CREATE CONSTRAINT pen_id IF NOT EXISTS FOR (pen:__Pen) REQUIRE pen.id IS UNIQUE;

// One direct edge a source, type and target: its key is all three.
CREATE CONSTRAINT called_key IF NOT EXISTS FOR ()-[tie:CALLED]-() REQUIRE tie.key IS UNIQUE;
CREATE CONSTRAINT met_key IF NOT EXISTS FOR ()-[tie:MET]-() REQUIRE tie.key IS UNIQUE;
CREATE CONSTRAINT requested_key IF NOT EXISTS FOR ()-[tie:REQUESTED]-() REQUIRE tie.key IS UNIQUE;
CREATE CONSTRAINT pressed_key IF NOT EXISTS FOR ()-[tie:PRESSED]-() REQUIRE tie.key IS UNIQUE;
CREATE CONSTRAINT rejected_key IF NOT EXISTS FOR ()-[tie:REJECTED]-() REQUIRE tie.key IS UNIQUE;
CREATE CONSTRAINT agreed_key IF NOT EXISTS FOR ()-[tie:AGREED]-() REQUIRE tie.key IS UNIQUE;
CREATE CONSTRAINT offered_key IF NOT EXISTS FOR ()-[tie:OFFERED]-() REQUIRE tie.key IS UNIQUE;
CREATE CONSTRAINT supported_key IF NOT EXISTS FOR ()-[tie:SUPPORTED]-() REQUIRE tie.key IS UNIQUE;
CREATE CONSTRAINT conceded_key IF NOT EXISTS FOR ()-[tie:CONCEDED]-() REQUIRE tie.key IS UNIQUE;
CREATE CONSTRAINT cooperated_key IF NOT EXISTS FOR ()-[tie:COOPERATED]-() REQUIRE tie.key IS UNIQUE;
CREATE CONSTRAINT aided_key IF NOT EXISTS FOR ()-[tie:AIDED]-() REQUIRE tie.key IS UNIQUE;
CREATE CONSTRAINT retreated_key IF NOT EXISTS FOR ()-[tie:RETREATED]-() REQUIRE tie.key IS UNIQUE;
CREATE CONSTRAINT accused_key IF NOT EXISTS FOR ()-[tie:ACCUSED]-() REQUIRE tie.key IS UNIQUE;
CREATE CONSTRAINT threatened_key IF NOT EXISTS FOR ()-[tie:THREATENED]-() REQUIRE tie.key IS UNIQUE;
CREATE CONSTRAINT protested_key IF NOT EXISTS FOR ()-[tie:PROTESTED]-() REQUIRE tie.key IS UNIQUE;
CREATE CONSTRAINT sanctioned_key IF NOT EXISTS FOR ()-[tie:SANCTIONED]-() REQUIRE tie.key IS UNIQUE;
CREATE CONSTRAINT mobilized_key IF NOT EXISTS FOR ()-[tie:MOBILIZED]-() REQUIRE tie.key IS UNIQUE;
CREATE CONSTRAINT coerced_key IF NOT EXISTS FOR ()-[tie:COERCED]-() REQUIRE tie.key IS UNIQUE;
CREATE CONSTRAINT attacked_key IF NOT EXISTS FOR ()-[tie:ATTACKED]-() REQUIRE tie.key IS UNIQUE;
