package org.dragoman.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.graph.Paging.Order;
import org.jspecify.annotations.Nullable;

/// What a list holds, and along which index the database walks to find it in order. In its conditions `fact` is the
/// node,
/// and values are parameters.
final class Selection {

    /// A way to some of the nodes: an index whose first property, if any, has the value `anchor`, and whose last is the
    /// place.
    private record Way(String match, String key, String place, String condition) {}

    private final String label;
    private final List<Way> ways = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private List<String> anchors = List.of("");

    /// All nodes of a label.
    Selection(String label) {
        this.label = label;
    }

    /// Starts from the index on `property` and the place, at each of the values. What several starts find is put
    /// together.
    Selection along(String property, Collection<String> values) {
        return along(property, values, "");
    }

    Selection along(String property, Collection<String> values, String condition) {
        anchors = List.copyOf(values);
        var match = "MATCH (fact:%s) USING INDEX fact:%s(%s, place)".formatted(label, label, property);
        ways.add(new Way(match, "fact." + property, "fact.place", condition));
        return this;
    }

    /// Starts from relationships of the type that leave the nodes, with an index on `property` and the place.
    Selection alongRelationship(String type, String property, Collection<String> values) {
        anchors = List.copyOf(values);
        var match = "MATCH (fact:%s)-[way:%s]->() USING INDEX way:%s(%s, place)".formatted(label, type, type, property);
        ways.add(new Way(match, "way." + property, "way.place", ""));
        return this;
    }

    /// Starts from what a full-text index finds.
    Selection alongWords(String index, String query, int limit) {
        ways.add(new Way(
                "CALL db.index.fulltext.queryNodes('" + index + "', $words, {limit: " + limit + "}) YIELD node AS fact"
                        + " WITH fact",
                "",
                "fact.place",
                ""));
        parameters.put("words", query);
        return this;
    }

    /// Starts from nowhere.
    Selection nothing() {
        anchors = List.of();
        return this;
    }

    /// Only where one of the values is given does the condition hold.
    Selection where(String condition, String parameter, Collection<?> values) {
        if (!values.isEmpty()) {
            conditions.add(condition);
            parameters.put(parameter, List.copyOf(values));
        }
        return this;
    }

    /// From one day to the day before another.
    Selection between(@Nullable LocalDate from, @Nullable LocalDate to) {
        parameters.put("first", Place.first(from, to));
        parameters.put("last", Place.last(to));
        return this;
    }

    boolean isEverything() {
        return ways.isEmpty()
                && !anchors.isEmpty()
                && conditions.isEmpty()
                && "".equals(parameters.getOrDefault("first", ""))
                && Place.last(null).equals(parameters.getOrDefault("last", Place.last(null)));
    }

    String label() {
        return label;
    }

    /// Those beyond `cursor`, at most `limit`, each with its id and place.
    Question page(Order order, @Nullable String cursor, int limit) {
        var direction = order == Order.NEWEST_FIRST ? "DESC" : "ASC";
        var question = parameters();
        question.put("limit", limit);
        if (cursor != null) {
            question.put(order == Order.NEWEST_FIRST ? "last" : "first", cursor);
        }
        var text = found(direction) + " RETURN fact.id AS id, fact.place AS place ORDER BY place " + direction
                + " LIMIT $limit";
        return new Question(new Cypher(text), question);
    }

    /// How many there are, counted as far as `bound`.
    Question count(long bound) {
        var question = parameters();
        question.put("limit", bound);
        return new Question(new Cypher(found("DESC") + " WITH fact LIMIT $limit RETURN count(*) AS count"), question);
    }

    /// All of them, put into groups by `columns`.
    Question groups(String columns) {
        return new Question(new Cypher(found("") + " RETURN " + columns + ", count(*) AS count"), parameters());
    }

    private Map<String, Object> parameters() {
        var all = new HashMap<String, Object>(parameters);
        all.put("anchors", anchors);
        all.putIfAbsent("first", "");
        all.putIfAbsent("last", Place.last(null));
        return all;
    }

    /// @param direction DESC or ASC for no more than the first `$limit` each way; empty for all
    private String found(String direction) {
        var all = ways.isEmpty()
                ? List.of(new Way(
                        "MATCH (fact:%s) USING INDEX fact:%s(place)".formatted(label, label), "", "fact.place", ""))
                : ways;
        var body = all.stream().map(way -> walk(way, direction)).collect(Collectors.joining("\nUNION\n"));
        return "UNWIND $anchors AS anchor CALL (anchor) {\n" + body + "\n} WITH DISTINCT fact";
    }

    /// The conditions come after the order: given together, the database may find another way to some of them, and
    /// sort.
    private String walk(Way way, String direction) {
        var start = way.key().isEmpty() ? "" : way.key() + " = anchor AND ";
        var found = way.match() + " WHERE " + start + way.place() + " > $first AND " + way.place() + " < $last";
        var all = new ArrayList<>(conditions);
        if (!way.condition().isEmpty()) {
            all.addFirst(way.condition());
        }
        var condition = all.isEmpty() ? "" : " WHERE " + String.join(" AND ", all);
        if (direction.isEmpty()) {
            return found + " WITH fact" + condition + " RETURN fact";
        }
        var key = way.key().isEmpty() ? "" : way.key() + " " + direction + ", ";
        var order = " ORDER BY " + key + way.place() + " " + direction;
        return found + " WITH *" + order + condition + " RETURN fact" + order + " LIMIT $limit";
    }

    /// A query with its parameters.
    record Question(Cypher query, Map<String, Object> parameters) {}
}
