package org.dragoman.graph;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.model.Relation;
import org.dragoman.model.RelationType;
import org.dragoman.model.Status;
import org.neo4j.driver.TransactionContext;

/// Brings events up to date with what the articles now report of them, and tells the direct edges what has changed.
final class EventFiling {

    private static final Cypher READ = Cypher.named("read-events");
    private static final Cypher CREATE = Cypher.named("create-events");
    private static final Cypher CHANGE = Cypher.named("change-facts").with("LABEL", "Event");
    private static final Cypher REMOVE = Cypher.named("remove-nodes").with("LABEL", "Event");
    private static final Cypher REPORT = Cypher.named("create-reports").with("LABEL", "Event");

    /// What an event has from its leading report.
    private static final List<String> TOLD = List.of("topic", "mode", "cameo", "goldstein");

    private final TransactionContext transaction;
    private final TieFiling ties;

    EventFiling(TransactionContext transaction, TieFiling ties) {
        this.transaction = transaction;
        this.ties = ties;
    }

    /// @param loosened ids of events that have lost reports
    void file(Collection<String> loosened, List<Deposit> deposits) {
        var keys = new LinkedHashMap<String, EventKey>();
        var tellings = new ArrayList<Telling>();
        deposits.forEach(deposit -> tell(deposit, keys, tellings));
        Map<String, List<Properties>> told = tellings.stream()
                .collect(groupingBy(Telling::fact, mapping(Telling::report, toCollection(ArrayList::new))));

        var touched = new TreeSet<>(loosened);
        touched.addAll(keys.keySet());
        var existing = revise(touched, told);
        create(keys, existing, told);
        REPORT.each(transaction, tellings.stream().map(Telling::row).toList());
    }

    private static void tell(Deposit deposit, Map<String, EventKey> keys, List<Telling> tellings) {
        var relations = deposit.facts().relations();
        for (int n = 0; n < relations.size(); n++) {
            var relation = relations.get(n);
            var key = EventKey.of(relation, deposit.day());
            keys.put(key.id(), key);
            tellings.add(new Telling(key.id(), deposit.article().id(), properties(relation, key, deposit, n)));
        }
    }

    /// Changes those events that are there already, or removes them where no report is left.
    ///
    /// @return the ids of those that were there
    private Set<String> revise(Collection<String> ids, Map<String, List<Properties>> told) {
        var existing = new HashSet<String>();
        var changed = new ArrayList<Map<String, Object>>();
        var removed = new ArrayList<String>();
        for (var found : READ.each(transaction, List.copyOf(ids))) {
            var before = Properties.of(found.get("event"));
            var id = before.text("id");
            existing.add(id);
            var reports = new ArrayList<>(found.get("reports").asList(Properties::of));
            reports.addAll(told.getOrDefault(id, List.of()));
            if (reports.isEmpty()) {
                removed.add(id);
                ties.change(before.textOrNull("tie"), null);
            } else {
                var after = state(key(before), reports);
                changed.add(Map.of("id", id, "changes", Row.changes(state(before), after)));
                ties.change(before.textOrNull("tie"), (String) after.get("tie"));
            }
        }
        CHANGE.each(transaction, changed);
        REMOVE.each(transaction, removed);
        return existing;
    }

    private void create(Map<String, EventKey> keys, Set<String> existing, Map<String, List<Properties>> told) {
        var created = new ArrayList<Map<String, Object>>();
        keys.forEach((id, key) -> {
            if (!existing.contains(id)) {
                var state = state(key, told.getOrDefault(id, List.of()));
                ties.change(null, (String) state.get("tie"));
                created.add(key.row().withAll(state).build());
            }
        });
        CREATE.each(transaction, created);
    }

    /// The properties that follow from an event's reports.
    private static Map<String, Object> state(EventKey key, List<Properties> reports) {
        var lead = Telling.lead(reports);
        return new Row()
                .with(lead, TOLD)
                .with("confidence", Telling.confidence(reports))
                .with("reports", Telling.articles(reports))
                .with("tie", Telling.tells(lead) ? key.tie() : null)
                .build();
    }

    /// The same as they stood on the node.
    private static Map<String, Object> state(Properties event) {
        return new Row()
                .with(event, TOLD)
                .with(event, List.of("confidence", "reports", "tie"))
                .build();
    }

    private static EventKey key(Properties event) {
        return new EventKey(
                event.text("source"),
                event.word(RelationType.class, "type"),
                event.textOrNull("target"),
                event.textOrNull("policy"),
                null,
                event.word(Status.class, "status"),
                event.day("date"));
    }

    private static Map<String, Object> properties(Relation relation, EventKey key, Deposit deposit, int n) {
        return new Row()
                .with("n", n)
                .with(
                        "rank",
                        Telling.rank(
                                key.tells(relation.attributedTo()),
                                relation.confidence(),
                                deposit.article().id(),
                                n))
                .with("swapped", EventKey.swapped(relation) ? true : null)
                .with("topic", relation.topic())
                .with("attributedTo", relation.attributedTo())
                .with("mode", relation.mode())
                .with("cameo", relation.cameo())
                .with("goldstein", relation.goldstein())
                .withSpan("source", relation.sourceSpan())
                .withSpan("target", relation.targetSpan())
                .with("trigger", relation.trigger().text())
                .with("triggerStart", relation.trigger().start())
                .with("triggerEnd", relation.trigger().end())
                .with("sentence", relation.evidence().text())
                .with("start", relation.evidence().start())
                .with("end", relation.evidence().end())
                .with("confidence", relation.confidence())
                .with("extractorVersion", deposit.extractorVersion())
                .with("explanation", relation.explanation())
                .build();
    }
}
