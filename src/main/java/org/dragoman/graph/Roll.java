package org.dragoman.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.TransactionContext;

/// Counts what comes to be said of actors (or policies) and what no longer is, and tells what follows.
final class Roll {

    private static final Cypher READ = Cypher.named("read-tallies");

    private final String label;
    private final Map<String, Map<String, Long>> changes = new TreeMap<>();

    /// @param label `Actor` or `Policy`
    Roll(String label) {
        this.label = label;
    }

    /// @param by 1 for an article that says it now, -1 for one that no longer does
    void count(String id, String entry, long by) {
        changes.computeIfAbsent(id, any -> new TreeMap<>()).merge(entry, by, Long::sum);
    }

    /// Those of whom anything has changed.
    List<Revision> settle(TransactionContext transaction) {
        var before = new TreeMap<String, Tally>();
        for (var found : READ.with("LABEL", label).each(transaction, List.copyOf(changes.keySet()))) {
            before.put(
                    found.get("id").asString(),
                    Tally.parse(found.get("attested").asList(line -> line.asString())));
        }
        var revisions = new ArrayList<Revision>();
        changes.forEach((id, change) -> {
            var old = before.getOrDefault(id, Tally.empty());
            revisions.add(new Revision(id, old, old.plus(change)));
        });
        return revisions;
    }

    /// What articles say of one, before and after.
    record Revision(String id, Tally before, Tally after) {

        /// Whether nothing speaks of it any more.
        boolean forgotten() {
            return after.isEmpty();
        }
    }
}
