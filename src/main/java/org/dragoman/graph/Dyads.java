package org.dragoman.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.graph.Timeline.Interval;
import org.dragoman.graph.Timeline.Point;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/// What passes between two actors.
public final class Dyads {

    /// The most steps that a path may have.
    public static final int LONGEST_PATH = 6;

    private static final Cypher TIMELINE = Cypher.named("timeline");
    private static final Cypher PATHS = Cypher.named("paths").with("TYPE", Ties.TYPES);
    private static final Cypher BETWEEN = Cypher.named("ties-between").with("TYPE", Ties.TYPES);

    private final Database database;

    public Dyads(Driver driver) {
        this.database = new Database(driver);
    }

    /// The course of their relationship, in order. It counts the acts that direct edges count: done, and told by an
    /// article itself or by the mouth of who did them.
    ///
    /// @param from first day, or null
    /// @param to   the day after the last one, or null
    public Timeline timeline(
            String one, String other, Interval interval, @Nullable LocalDate from, @Nullable LocalDate to) {
        var dated = from == null ? LocalDate.of(0, 1, 1) : from;
        var parameters = Map.<String, Object>of(
                "dyad", EventKey.dyad(one, other),
                "interval", interval.name().toLowerCase(Locale.ROOT),
                "first", Place.first(dated, to),
                "last", Place.last(to));
        return new Timeline(database.read(transaction ->
                TIMELINE.run(transaction, parameters).stream().map(Dyads::point).toList()));
    }

    private static Point point(Record found) {
        return new Point(
                found.get("start").asLocalDate(),
                found.get("count").asLong(),
                found.get("goldstein").asDouble());
    }

    /// The shortest ways from one to the other along direct edges in either direction, at most `limit` of them; none
    /// where
    /// they are not connected by [#LONGEST_PATH] steps.
    public List<Path> paths(String source, String target, int limit) {
        return database.read(transaction ->
                PATHS.run(transaction, Map.of("source", source, "target", target, "limit", limit)).stream()
                        .map(found -> path(transaction, found.get("nodes").asList(node -> node.asString())))
                        .toList());
    }

    private static Path path(TransactionContext transaction, List<String> nodes) {
        var ties = BETWEEN.run(transaction, Map.of("nodes", nodes)).stream()
                .map(found -> Ties.read(Properties.of(found.get("tie"))))
                .toList();
        return new Path(nodes, Names.of(transaction, nodes), ties);
    }
}
