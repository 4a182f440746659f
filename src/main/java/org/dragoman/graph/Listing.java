package org.dragoman.graph;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.dragoman.graph.Page.Total;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/// Turns a selection into pages.
final class Listing {

    /// How far lists are counted.
    static final int COUNTED = 10_000;

    private final TransactionContext transaction;
    private final Selection selection;

    Listing(TransactionContext transaction, Selection selection) {
        this.transaction = transaction;
        this.selection = selection;
    }

    /// @param columns what to group by for each facet that the list knows
    /// @param read    fetches items by their ids, in the same order
    <T> Page<T> page(Paging paging, Map<Facet, String> columns, Function<List<String>, List<T>> read) {
        var cursor = Cursor.read(selection.label(), paging);
        var found = run(selection.page(paging.order(), cursor, paging.limit() + 1));
        var shown = found.subList(0, Math.min(found.size(), paging.limit()));
        var next = found.size() > shown.size()
                ? Cursor.write(
                        selection.label(),
                        paging.order(),
                        shown.getLast().get("place").asString())
                : null;
        var items =
                read.apply(shown.stream().map(one -> one.get("id").asString()).toList());
        return new Page<>(items, total(), facets(paging, columns), next);
    }

    private Total total() {
        if (selection.isEverything()) {
            var all = new Cypher("MATCH (fact:" + selection.label() + ") RETURN count(fact) AS count");
            return new Total(count(all.run(transaction, Map.of()).getFirst()), true);
        }
        return Total.bounded(count(run(selection.count(COUNTED + 1)).getFirst()), COUNTED);
    }

    private Map<Facet, Map<String, Long>> facets(Paging paging, Map<Facet, String> columns) {
        var wanted = new TreeMap<>(columns);
        wanted.keySet().retainAll(paging.facets());
        if (wanted.isEmpty()) {
            return Map.of();
        }
        var grouping = wanted.entrySet().stream()
                .map(column -> column.getValue() + " AS " + column.getKey())
                .toList();
        var groups = run(selection.groups(String.join(", ", grouping)));
        return wanted.keySet().stream().collect(toMap(facet -> facet, facet -> sums(groups, facet)));
    }

    private static Map<String, Long> sums(List<Record> groups, Facet facet) {
        var sums = new TreeMap<String, Long>();
        for (var group : groups) {
            values(group.get(facet.name())).forEach(value -> sums.merge(value, count(group), Long::sum));
        }
        return mostFirst(sums);
    }

    /// A column may be a list: then each of its values counts.
    private static List<String> values(Value column) {
        if (column.isNull()) {
            return List.of();
        }
        return column.asObject() instanceof List<?> list
                ? list.stream().map(Objects::toString).toList()
                : List.of(column.asString());
    }

    static Map<String, Long> mostFirst(Map<String, Long> counts) {
        var sorted = new LinkedHashMap<String, Long>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private static long count(Record found) {
        return found.get("count").asLong();
    }

    private List<Record> run(Selection.Question question) {
        return question.query().run(transaction, question.parameters());
    }
}
