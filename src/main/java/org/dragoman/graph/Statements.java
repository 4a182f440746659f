package org.dragoman.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.Statement;
import org.neo4j.driver.Driver;

/// Who said what.
public final class Statements {

    private static final int CLOSEST = 10_000;

    private static final Map<Facet, String> COLUMNS = Map.of(
            Facet.KIND, "fact.kind",
            Facet.STANCE, "COLLECT { MATCH (fact)-[about:ABOUT]->() RETURN DISTINCT about.stance }",
            Facet.COUNTRY, "COLLECT { MATCH (actor:Actor {id: fact.speaker}) RETURN actor.country }",
            Facet.MONTH, "CASE WHEN fact.date IS NOT NULL THEN left(fact.place, 7) END");

    /// What a list can count.
    public static final Set<Facet> FACETS = COLUMNS.keySet();

    private static final Evidence<Statement> EVIDENCE = new Evidence<>("Statement", Retold::statement, Names::in);

    private final Database database;

    public Statements(Driver driver) {
        this.database = new Database(driver);
    }

    /// The statement with all its evidence.
    public Optional<Entry<Statement>> statement(String id) {
        return database.read(transaction -> EVIDENCE.entry(transaction, id));
    }

    /// Those that fit, by date. Of more than ten thousand that have the words of the filter, the closest ten thousand.
    ///
    /// @throws UnknownCursor where the cursor is none of this list
    public Page<Entry<Statement>> list(StatementFilter filter, Paging paging) {
        return database.read(transaction -> new Listing(transaction, select(filter))
                .page(paging, COLUMNS, ids -> EVIDENCE.entries(transaction, ids)));
    }

    static Selection select(StatementFilter filter) {
        var stances = filter.stance().stream().map(Enum::name).toList();
        return start(filter)
                .between(filter.from(), filter.to())
                .where("fact.speaker IN $speaker", "speaker", filter.speaker())
                .where("fact.addressee IN $addressee", "addressee", filter.addressee())
                .where(
                        "fact.kind IN $kind",
                        "kind",
                        filter.kind().stream().map(Enum::name).toList())
                .where("EXISTS { (fact)-[about:ABOUT]->() WHERE about.of IN $about }", "about", filter.about())
                .where(stanceToward(filter.about()), "stance", stances);
    }

    private static String stanceToward(List<String> about) {
        return about.isEmpty()
                ? "EXISTS { (fact)-[about:ABOUT]->() WHERE about.stance IN $stance }"
                : "EXISTS { (fact)-[about:ABOUT]->() WHERE about.stance IN $stance AND about.of IN $about }";
    }

    /// The index that leaves the least to look through.
    private static Selection start(StatementFilter filter) {
        var selection = new Selection("Statement");
        if (filter.q() != null && !filter.q().isBlank()) {
            var words = Lucene.all(filter.q());
            return words.isEmpty() ? selection.nothing() : selection.alongWords("statement_text", words, CLOSEST);
        }
        if (!filter.speaker().isEmpty()) {
            return selection.along("speaker", filter.speaker());
        }
        if (!filter.addressee().isEmpty()) {
            return selection.along("addressee", filter.addressee());
        }
        return filter.about().isEmpty() ? selection : selection.alongRelationship("ABOUT", "of", filter.about());
    }
}
