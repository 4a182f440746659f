package org.dragoman.graph;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.graph.Position.Witness;
import org.dragoman.model.RelationType;
import org.dragoman.model.Stance;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/// Draws together what each actor said about a policy and did about it.
final class Positions {

    private static final Cypher SAID = Cypher.named("said-about-policy");
    private static final Cypher DONE = Cypher.named("done-about-policy");

    private Positions() {}

    static List<Position> of(TransactionContext transaction, String policy) {
        var parameters = Map.<String, Object>of("policy", policy, "most", Listing.COUNTED);
        var found = new ArrayList<>(SAID.run(transaction, parameters));
        found.addAll(DONE.run(transaction, parameters));
        return found.stream()
                .sorted(Comparator.comparing((Record one) -> one.get("place").asString())
                        .reversed())
                .collect(groupingBy(one -> one.get("actor").asString(), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(Positions::position)
                .sorted(Comparator.comparing(
                                (Position position) -> -position.evidence().size())
                        .thenComparing(Position::actor))
                .toList();
    }

    /// @param newestFirst all of one actor
    private static Position position(List<Record> newestFirst) {
        var evidence = newestFirst.stream().map(Positions::witness).toList();
        var shown = evidence.stream()
                .map(Witness::stance)
                .filter(stance -> stance != Stance.NEUTRAL)
                .findFirst()
                .orElse(Stance.NEUTRAL);
        var sinceTheOther = evidence.stream()
                .takeWhile(witness -> witness.stance() == shown || witness.stance() == Stance.NEUTRAL)
                .filter(witness -> witness.stance() == shown)
                .toList();
        var actor = newestFirst.getFirst();
        return new Position(
                actor.get("actor").asString(),
                actor.get("name").asString(),
                shown,
                sinceTheOther.getLast().date(),
                sinceTheOther.getFirst().date(),
                evidence);
    }

    private static Witness witness(Record found) {
        return new Witness(
                found.get("fact").asString(),
                stance(found),
                day(found.get("date")),
                found.get("sentence").asString(),
                Retold.citation(Properties.of(found.get("article"))));
    }

    private static @Nullable LocalDate day(Value date) {
        return date.isNull() ? null : date.asLocalDate();
    }

    private static Stance stance(Record found) {
        var stance = found.get("stance");
        return stance.isNull()
                ? shownBy(RelationType.valueOf(found.get("type").asString()))
                : Stance.valueOf(stance.asString());
    }

    /// What an act about a policy tells of the stance toward it.
    private static Stance shownBy(RelationType type) {
        return switch (type) {
            case REQUESTED, PRESSED, AGREED, OFFERED, SUPPORTED, COOPERATED, AIDED -> Stance.FOR;
            case REJECTED, ACCUSED, PROTESTED -> Stance.AGAINST;
            case CALLED, MET, CONCEDED, RETREATED, THREATENED, SANCTIONED, MOBILIZED, COERCED, ATTACKED ->
                Stance.NEUTRAL;
        };
    }
}
