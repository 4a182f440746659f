package org.dragoman.graph;

import static java.util.stream.Collectors.toMap;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dragoman.graph.Page.Total;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/// Finds actors or policies by words of their names: whose name is just these words, then whose other name is, then who
/// has
/// them all in a name, then who has similar ones; of equals the better known first. How close a name is depends on
/// nothing
/// but the name, so that the order stays while others come and go.
///
/// @param index the full-text index
/// @param list  what is searched, for cursors
record Search(String index, String list) {

    /// Of more hits only so many are looked at.
    private static final int MOST = 1_000;

    private static final Cypher HITS = Cypher.named("search");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /// A hit and where it stands in the order.
    private record Hit(Properties node, String place) {}

    /// @param columns of the nodes, for facets
    <T> Page<T> page(
            TransactionContext transaction,
            String typed,
            Predicate<Properties> fits,
            Paging paging,
            Map<Facet, String> columns,
            Function<List<String>, List<T>> read) {
        var cursor = Cursor.read(list + "?", paging);
        var found = hits(transaction, typed);
        var hits = found.stream()
                .filter(fits)
                .map(node -> new Hit(node, place(node, plain(typed))))
                .sorted(Comparator.comparing(Hit::place))
                .toList();
        var rest = hits.stream()
                .filter(hit -> cursor == null || hit.place().compareTo(cursor) > 0)
                .toList();
        var shown = rest.subList(0, Math.min(rest.size(), paging.limit()));
        return new Page<>(
                read.apply(shown.stream().map(hit -> hit.node().text("id")).toList()),
                new Total(hits.size(), found.size() < MOST),
                facets(hits, paging, columns),
                next(rest, shown, paging));
    }

    private List<Properties> hits(TransactionContext transaction, String typed) {
        var words = Lucene.close(typed);
        return words.isEmpty()
                ? List.of()
                : HITS.run(transaction, Map.of("index", index, "words", words, "most", MOST)).stream()
                        .map(found -> Properties.of(found.get("node")))
                        .toList();
    }

    private @Nullable String next(List<Hit> rest, List<Hit> shown, Paging paging) {
        return rest.size() > shown.size()
                ? Cursor.write(list + "?", paging.order(), shown.getLast().place())
                : null;
    }

    private static Map<Facet, Map<String, Long>> facets(List<Hit> hits, Paging paging, Map<Facet, String> columns) {
        return paging.facets().stream()
                .filter(columns::containsKey)
                .collect(toMap(facet -> facet, facet -> count(hits, columns.getOrDefault(facet, ""))));
    }

    private static Map<String, Long> count(List<Hit> hits, String column) {
        var property = column.substring(column.indexOf('.') + 1);
        var counts = new TreeMap<String, Long>();
        for (var hit : hits) {
            var value = hit.node().textOrNull(property);
            if (value != null) {
                counts.merge(value, 1L, Long::sum);
            }
        }
        return Listing.mostFirst(counts);
    }

    /// How far the name is from what was typed, how well known it is (by powers of two, so that it seldom moves), and
    /// its
    /// own place.
    private static String place(Properties node, List<String> typed) {
        var known = 64 - Long.numberOfLeadingZeros(node.number("articles"));
        return "%d %02d %s".formatted(distance(node, typed), 99 - known, node.text("place"));
    }

    private static int distance(Properties node, List<String> typed) {
        var name = plain(node.text("name"));
        var aliases = node.texts("aliases").stream().map(Search::plain).toList();
        if (name.equals(typed)) {
            return 0;
        }
        if (aliases.contains(typed)) {
            return 1;
        }
        if (new HashSet<>(name).containsAll(typed)) {
            return 2;
        }
        return aliases.stream().anyMatch(alias -> new HashSet<>(alias).containsAll(typed)) ? 3 : 4;
    }

    private static List<String> plain(String name) {
        return Words.in(
                ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll(""));
    }
}
