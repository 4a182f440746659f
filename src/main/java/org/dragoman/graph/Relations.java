package org.dragoman.graph;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.Quad;
import org.dragoman.model.Relation;
import org.neo4j.driver.Driver;

/// Who did what to whom.
public final class Relations {

    private static final Map<Facet, String> COLUMNS = Map.of(
            Facet.TYPE, "fact.type",
            Facet.COUNTRY, "COLLECT { MATCH (actor:Actor {id: fact.source}) RETURN actor.country }",
            Facet.PLOVER, "fact.plover",
            Facet.QUAD, "fact.quad",
            Facet.STATUS, "fact.status",
            Facet.MONTH, "CASE WHEN fact.date IS NOT NULL THEN left(fact.place, 7) END");

    /// What a list can count.
    public static final Set<Facet> FACETS = COLUMNS.keySet();

    private static final Evidence<Relation> EVIDENCE = new Evidence<>("Event", Retold::relation, Names::in);

    private final Database database;

    public Relations(Driver driver) {
        this.database = new Database(driver);
    }

    /// The relation with all its evidence.
    public Optional<Entry<Relation>> relation(String id) {
        return database.read(transaction -> EVIDENCE.entry(transaction, id));
    }

    /// Those that fit, by date.
    ///
    /// @throws UnknownCursor where the cursor is none of this list
    public Page<Entry<Relation>> list(RelationFilter filter, Paging paging) {
        return database.read(transaction -> new Listing(transaction, select(filter))
                .page(paging, COLUMNS, ids -> EVIDENCE.entries(transaction, ids)));
    }

    static Selection select(RelationFilter filter) {
        var selection = start(filter)
                .between(filter.from(), filter.to())
                .where(
                        "(fact.source IN $source OR (fact.mutual AND fact.target IN $source))",
                        "source",
                        filter.source())
                .where(
                        "(fact.target IN $target OR (fact.mutual AND fact.source IN $target))",
                        "target",
                        filter.target())
                .where("(fact.source IN $actor OR fact.target IN $actor)", "actor", filter.actor())
                .where("fact.policy IN $policy", "policy", filter.policy())
                .where("fact.type IN $type", "type", names(filter.type()))
                .where("fact.plover IN $plover", "plover", names(filter.plover()))
                .where(
                        "fact.quad IN $quad",
                        "quad",
                        filter.quad().stream().map(Quad::label).toList())
                .where("fact.status IN $status", "status", names(filter.status()));
        return filter.minConfidence() > 0
                ? selection.where("fact.confidence >= $confidence[0]", "confidence", List.of(filter.minConfidence()))
                : selection;
    }

    /// The index that leaves the least to look through.
    private static Selection start(RelationFilter filter) {
        var selection = new Selection("Event");
        if (!filter.source().isEmpty() && !filter.target().isEmpty()) {
            return selection.along("dyad", dyads(filter.source(), filter.target()));
        }
        if (!filter.source().isEmpty()) {
            return selection.along("source", filter.source()).along("target", filter.source(), "fact.mutual");
        }
        if (!filter.target().isEmpty()) {
            return selection.along("target", filter.target()).along("source", filter.target(), "fact.mutual");
        }
        if (!filter.policy().isEmpty()) {
            return selection.along("policy", filter.policy());
        }
        if (!filter.actor().isEmpty()) {
            return selection.along("source", filter.actor()).along("target", filter.actor());
        }
        return filter.type().isEmpty() ? selection : selection.along("type", names(filter.type()));
    }

    private static Set<String> dyads(List<String> sources, List<String> targets) {
        return sources.stream()
                .flatMap(source -> targets.stream().map(target -> EventKey.dyad(source, target)))
                .collect(toSet());
    }

    private static List<String> names(List<? extends Enum<?>> words) {
        List<String> names = new ArrayList<>();
        words.forEach(word -> names.add(word.name()));
        return names;
    }
}
