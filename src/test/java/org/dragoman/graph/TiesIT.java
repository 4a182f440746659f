package org.dragoman.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.model.RelationType;
import org.dragoman.model.Status;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/// The direct edges.
@WithNeo4j
class TiesIT {

    private static final String ANA = "person:ana";
    private static final String BEN = "person:ben";

    @Test
    void anActGivesAnEdgeThatShowsItsSentence(Driver driver) {
        store(driver, new Story("a", "2026-01-10").did(ANA, RelationType.PRESSED, BEN));
        assertThat(edge(driver, ANA, "PRESSED", BEN).orElseThrow())
                .containsEntry("count", 1L)
                .containsEntry("first", LocalDate.of(2026, 1, 10))
                .containsEntry("last", LocalDate.of(2026, 1, 10))
                .containsEntry("sentence", "it did so in a.")
                .containsEntry("articleTitle", "Title of a");
    }

    @Test
    void anActWithoutATargetPointsToItsPolicy(Driver driver) {
        store(driver, new Story("a", "2026-01-10").did(ANA, RelationType.REJECTED, "policy:tariffs"));
        assertThat(edge(driver, ANA, "REJECTED", "policy:tariffs")).isPresent();
    }

    @Test
    void anEdgeCountsEventsAndShowsTheLast(Driver driver) {
        store(driver, new Story("late", "2026-02-01").did(ANA, RelationType.PRESSED, BEN));
        store(driver, new Story("early", "2026-01-01").did(ANA, RelationType.PRESSED, BEN));
        store(
                driver,
                new Story("copy", "2026-02-01")
                        .did(ANA, RelationType.PRESSED, BEN, Status.ACTUAL, null, 0.7, "a worse telling"));
        assertThat(edge(driver, ANA, "PRESSED", BEN).orElseThrow())
                .containsEntry("count", 2L)
                .containsEntry("first", LocalDate.of(2026, 1, 1))
                .containsEntry("last", LocalDate.of(2026, 2, 1))
                .containsEntry("articleTitle", "Title of late");
        new Archive(driver).remove("late");
        assertThat(edge(driver, ANA, "PRESSED", BEN).orElseThrow())
                .containsEntry("count", 2L)
                .containsEntry("articleTitle", "Title of copy");
        new Archive(driver).remove("copy");
        assertThat(edge(driver, ANA, "PRESSED", BEN).orElseThrow())
                .containsEntry("count", 1L)
                .containsEntry("last", LocalDate.of(2026, 1, 1));
        new Archive(driver).remove("early");
        assertThat(edge(driver, ANA, "PRESSED", BEN)).isEmpty();
    }

    @Test
    void theTwoSidesOfAMutualActShareOneEdge(Driver driver) {
        store(driver, new Story("a", "2026-01-10").did(BEN, RelationType.CALLED, ANA));
        store(driver, new Story("b", "2026-01-10").did(ANA, RelationType.CALLED, BEN));
        assertThat(edge(driver, ANA, "CALLED", BEN).orElseThrow()).containsEntry("count", 1L);
        assertThat(edge(driver, BEN, "CALLED", ANA)).isEmpty();
    }

    @Test
    void whatDidNotHappenIsNoEdge(Driver driver) {
        for (var status : List.of(Status.NEGATED, Status.FUTURE, Status.HYPOTHETICAL)) {
            store(driver, new Story("a" + status, "2026-01-10").did(ANA, RelationType.MET, BEN, status, null));
        }
        assertThat(edge(driver, ANA, "MET", BEN)).isEmpty();
    }

    @Test
    void anAllegationByOthersIsNoEdgeUntilAnArticleTellsItItself(Driver driver) {
        store(
                driver,
                new Story("a", "2026-01-10")
                        .did(ANA, RelationType.ATTACKED, BEN, Status.ACTUAL, "person:cem", 0.99, "so says Cem"));
        assertThat(edge(driver, ANA, "ATTACKED", BEN)).isEmpty();
        store(
                driver,
                new Story("b", "2026-01-10")
                        .did(ANA, RelationType.ATTACKED, BEN, Status.ACTUAL, ANA, 0.5, "so says Ana"));
        assertThat(edge(driver, ANA, "ATTACKED", BEN).orElseThrow()).containsEntry("sentence", "so says Ana.");
        new Archive(driver).remove("b");
        assertThat(edge(driver, ANA, "ATTACKED", BEN)).isEmpty();
    }

    private static void store(Driver driver, Story story) {
        new Archive(driver).store(List.of(story.facts()));
    }

    private static Optional<Map<String, Object>> edge(Driver driver, String source, String type, String target) {
        return driver
                .executableQuery("MATCH ({id: $source})-[tie]->({id: $target}) WHERE type(tie) = $type RETURN tie")
                .withParameters(Map.of("source", source, "type", type, "target", target))
                .execute()
                .records()
                .stream()
                .map(found -> found.get("tie").asMap())
                .reduce((one, other) -> {
                    throw new AssertionError("two edges: " + one + " and " + other);
                });
    }
}
