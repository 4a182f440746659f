package org.dragoman.graph;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/// Keeps the direct edges equal to what the events say.
final class TieFiling {

    private static final Cypher READ = Cypher.named("read-ties");
    private static final Cypher CHANGE = Cypher.named("change-ties");
    private static final Cypher CREATE = Cypher.named("create-ties");

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
        var rows = READ.each(transaction, List.copyOf(changes.keySet())).stream()
                .collect(toMap(found -> found.get("key").asString(), this::row));
        var byType = rows.keySet().stream()
                .collect(groupingBy(key -> TieKey.parse(key).type()));
        var missing = new TreeMap<>(rows);
        byType.forEach((type, keys) -> CHANGE.with("TYPE", type.name())
                .each(transaction, keys.stream().map(rows::get).toList())
                .forEach(found -> missing.remove(found.get("key").asString())));
        CREATE.each(transaction, List.copyOf(missing.values()));
    }

    private Map<String, Object> row(Record found) {
        var key = found.get("key").asString();
        var tie = TieKey.parse(key);
        return new Row()
                .with("key", key)
                .with("source", tie.source())
                .with("type", tie.type().name())
                .with("target", tie.target())
                .with("change", changes.get(key))
                .with("says", found.get("says").asMap())
                .build();
    }
}
