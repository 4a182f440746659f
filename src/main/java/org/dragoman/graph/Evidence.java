package org.dragoman.graph;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/// Reads facts together with their reports.
///
/// @param label `Event` or `Statement`
/// @param read  makes a fact of its node and one of its reports
/// @param named the ids that a fact names
record Evidence<F>(String label, BiFunction<Properties, Properties, F> read, Function<F, Stream<String>> named) {

    private static final Cypher ALL = Cypher.named("evidence");
    private static final Cypher LEADING = Cypher.named("leading-evidence");

    /// The fact with all its reports.
    Optional<Entry<F>> entry(TransactionContext transaction, String id) {
        var found = ALL.with("LABEL", label).run(transaction, Map.of("id", id));
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(entries(transaction, List.of(found)).getFirst());
    }

    /// The facts with their leading report each, in the order of `ids`.
    List<Entry<F>> entries(TransactionContext transaction, Iterable<String> ids) {
        var rows = new ArrayList<String>();
        ids.forEach(rows::add);
        var found = LEADING.with("LABEL", label).each(transaction, rows);
        return entries(transaction, found.stream().map(List::of).toList());
    }

    private List<Entry<F>> entries(TransactionContext transaction, List<List<Record>> facts) {
        var told = facts.stream()
                .map(reports -> reports.stream().map(this::report).toList())
                .toList();
        var names = Names.of(
                transaction,
                told.stream()
                        .flatMap(reports -> named.apply(reports.getFirst().fact()))
                        .toList());
        var entries = new ArrayList<Entry<F>>();
        for (int i = 0; i < facts.size(); i++) {
            var node = Properties.of(facts.get(i).getFirst().get("fact"));
            entries.add(entry(node, told.get(i), names));
        }
        return entries;
    }

    private Entry<F> entry(Properties node, List<Report<F>> reports, Map<String, String> names) {
        var fact = reports.getFirst().fact();
        var own = named.apply(fact).distinct().collect(toMap(id -> id, id -> names.getOrDefault(id, id)));
        return new Entry<>(node.text("id"), fact, own, node.number("reports"), reports);
    }

    private Report<F> report(Record found) {
        var report = Properties.of(found.get("report"));
        return new Report<>(
                Retold.citation(Properties.of(found.get("article"))),
                read.apply(Properties.of(found.get("fact")), report),
                report.text("extractorVersion"));
    }
}
