package org.dragoman.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dragoman.model.Facts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

/// Whatever was put, replaced and removed, in whatever order and from however many threads: what is left is what filing
/// the
/// survivors once gives.
@WithNeo4j
class RewritingIT {

    private static final int ARTICLES_A_THREAD = 6;
    private static final int STEPS = 20;

    @ParameterizedTest
    @ValueSource(longs = {101, 102, 103})
    void theHistoryOfAGraphLeavesNoTrace(long seed, Driver driver) throws Exception {
        var survivors = new ConcurrentHashMap<String, Facts>();
        try (var threads = Executors.newFixedThreadPool(3)) {
            List<Future<?>> histories = new ArrayList<>();
            for (int thread = 0; thread < 3; thread++) {
                var random = new Random(seed * 10 + thread);
                var own = "t" + thread + "-";
                histories.add(threads.submit(() -> live(driver, random, own, survivors)));
            }
            for (var history : histories) {
                history.get();
            }
        }
        var lived = GraphImage.of(driver);
        SharedNeo4j.INSTANCE.empty();
        new Archive(driver).store(List.copyOf(survivors.values()));
        assertThat(lived).isEqualTo(GraphImage.of(driver));
        assertTiesEqualEvents(driver);
    }

    /// Each thread has articles of its own, so that it is clear who survives; what they tell they share.
    private static void live(Driver driver, Random random, String own, Map<String, Facts> survivors) {
        var archive = new Archive(driver);
        var newsroom = Newsroom.village(random.nextLong());
        for (int step = 0; step < STEPS; step++) {
            var id = own + random.nextInt(ARTICLES_A_THREAD);
            if (random.nextInt(3) == 0) {
                assertThat(archive.remove(id)).isEqualTo(survivors.remove(id) != null);
            } else {
                var batch = List.of(newsroom.article(id), newsroom.article(own + random.nextInt(ARTICLES_A_THREAD)));
                archive.store(batch);
                batch.forEach(facts -> survivors.put(facts.article().id(), facts));
            }
        }
    }

    /// Counted once more, by a query that shares nothing with the code.
    private static void assertTiesEqualEvents(Driver driver) {
        var fromEvents = driver.executableQuery("""
                        MATCH (source)-[:DID]->(event:Event {status: 'ACTUAL'})
                        OPTIONAL MATCH (event)-[:TO]->(target)
                        OPTIONAL MATCH (event)-[:ABOUT]->(policy)
                        WITH source, event, coalesce(target, policy) AS other
                        WHERE other IS NOT NULL AND EXISTS {
                          MATCH (event)-[report:REPORTED_IN]->()
                          WHERE report.attributedTo IS NULL OR report.attributedTo = source.id
                            OR (event.type IN ['CALLED', 'MET', 'AGREED', 'COOPERATED'] AND report.attributedTo = other.id)
                        }
                        RETURN source.id + ' ' + event.type + ' ' + other.id AS key, count(*) AS count,
                          min(event.date) AS first, max(event.date) AS last
                        """).execute().records().stream()
                .map(found -> found.asMap().toString())
                .sorted()
                .toList();
        var edges = driver.executableQuery("""
                        MATCH (source)-[tie]->(other) WHERE tie.key IS NOT NULL
                        RETURN source.id + ' ' + type(tie) + ' ' + other.id AS key, tie.count AS count,
                          tie.first AS first, tie.last AS last
                        """).execute().records().stream()
                .map(found -> found.asMap().toString())
                .sorted()
                .toList();
        assertThat(edges).isNotEmpty().isEqualTo(fromEvents);
    }
}
