package org.dragoman.graph;

import java.util.List;
import java.util.Map;
import org.dragoman.graph.Page.Total;
import org.neo4j.driver.TransactionContext;

/// Whom and what an actor has direct edges with.
///
/// @param actor its id
record Neighbourhood(TransactionContext transaction, String actor) {

    private static final Cypher NEIGHBOURS = Cypher.named("neighbours").with("TYPE", Ties.TYPES);
    private static final Cypher COUNT = Cypher.named("count-neighbours").with("TYPE", Ties.TYPES);

    Page<Neighbour> page(Paging paging) {
        var cursor = Cursor.read("Neighbour", paging);
        var after = cursor == null ? List.of(Long.toString(Long.MAX_VALUE), "") : List.of(cursor.split(" ", 2));
        var found = NEIGHBOURS
                .run(
                        transaction,
                        Map.of(
                                "id",
                                actor,
                                "acts",
                                Long.valueOf(after.getFirst()),
                                "after",
                                after.getLast(),
                                "limit",
                                paging.limit() + 1))
                .stream()
                .map(one -> new Neighbour(
                        one.get("id").asString(),
                        one.get("name").asString(),
                        one.get("acts").asLong(),
                        one.get("ties").asList(tie -> Ties.read(Properties.of(tie)))))
                .toList();
        var shown = found.subList(0, Math.min(found.size(), paging.limit()));
        var next = found.size() > shown.size()
                ? Cursor.write(
                        "Neighbour",
                        paging.order(),
                        shown.getLast().acts() + " " + shown.getLast().id())
                : null;
        return new Page<>(shown, total(), Map.of(), next);
    }

    private Total total() {
        var count = COUNT.run(transaction, Map.of("id", actor)).getFirst();
        return new Total(count.get("count").asLong(), true);
    }
}
