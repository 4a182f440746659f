package org.dragoman.graph;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.model.RelationType;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/// Keeps the direct edges equal to what the events say.
final class TieFiling {

    private static final Cypher DRAW = Cypher.named("draw-ties");

    private final TransactionContext transaction;
    private final Map<String, Integer> changes = new TreeMap<>();

    TieFiling(TransactionContext transaction) {
        this.transaction = transaction;
    }

    /// An event that was part of the edge `before` is part of the edge `after` now; null for of none.
    void change(@Nullable String before, @Nullable String after) {
        if (before != null) {
            changes.merge(before, -1, Integer::sum);
        }
        if (after != null) {
            changes.merge(after, 1, Integer::sum);
        }
    }

    /// Draws all edges anew whose events have changed, now that the events themselves are written.
    void draw() {
        var rows = changes.entrySet().stream()
                .collect(groupingBy(
                        change -> TieKey.parse(change.getKey()).type(),
                        () -> new EnumMap<>(RelationType.class),
                        mapping(TieFiling::row, toList())));
        rows.forEach((type, ties) -> DRAW.with("TYPE", type.name()).each(transaction, ties));
    }

    private static Map<String, Object> row(Map.Entry<String, Integer> change) {
        var tie = TieKey.parse(change.getKey());
        return Map.of(
                "key", change.getKey(), "source", tie.source(), "target", tie.target(), "change", change.getValue());
    }
}
