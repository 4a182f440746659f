package org.dragoman.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.graph.Timeline.Interval;
import org.dragoman.graph.Timeline.Point;
import org.dragoman.model.RelationType;
import org.dragoman.model.Status;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@WithNeo4j
class DyadsIT {

    private static final String A = "country:AAA";
    private static final String B = "country:BBB";

    @Test
    void theTimelineCountsBothDirectionsByInterval(Driver driver) {
        store(
                driver,
                new Story("a", "2025-12-31").did(A, RelationType.MET, B),
                new Story("b", "2026-01-01").did(A, RelationType.PRESSED, B),
                new Story("c", "2026-01-30")
                        .did(B, RelationType.REJECTED, A)
                        .did(B, RelationType.MET, A, Status.NEGATED, null),
                new Story("d", "2026-01-30").did(A, RelationType.ATTACKED, "country:CCC"));
        assertThat(timeline(driver, Interval.MONTH, null, null))
                .containsExactly(
                        new Point(LocalDate.of(2025, 12, 1), 1, 1.0), new Point(LocalDate.of(2026, 1, 1), 2, -4.5));
        assertThat(timeline(driver, Interval.WEEK, null, null))
                .extracting(Point::start)
                .containsExactly(LocalDate.of(2025, 12, 29), LocalDate.of(2026, 1, 26));
        assertThat(timeline(driver, Interval.YEAR, null, null))
                .extracting(Point::count)
                .containsExactly(1L, 2L);
        assertThat(timeline(driver, Interval.DAY, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 30)))
                .containsExactly(new Point(LocalDate.of(2026, 1, 1), 1, -5.0));
    }

    @Test
    void pathsAreTheShortestOnes(Driver driver) {
        store(
                driver,
                new Story("a", "2026-01-01")
                        .did(A, RelationType.MET, "country:XXX")
                        .did("country:XXX", RelationType.PRESSED, A),
                new Story("b", "2026-01-01").did(B, RelationType.AIDED, "country:XXX"),
                new Story("c", "2026-01-01")
                        .did(A, RelationType.REJECTED, "policy:plan")
                        .did(B, RelationType.SUPPORTED, "policy:plan"),
                new Story("d", "2026-01-01")
                        .did(A, RelationType.MET, "country:YYY")
                        .did("country:YYY", RelationType.MET, "country:ZZZ")
                        .did("country:ZZZ", RelationType.MET, B),
                new Story("e", "2026-01-01").did("country:FAR", RelationType.MET, "country:OFF"));
        var paths = new Dyads(driver).paths(A, B, 10);
        assertThat(paths)
                .extracting(Path::nodes)
                .containsExactly(List.of(A, "country:XXX", B), List.of(A, "policy:plan", B));
        assertThat(paths.getFirst().ties())
                .extracting(tie -> tie.source() + " " + tie.type() + " " + tie.target())
                .containsExactly(
                        "country:AAA MET country:XXX",
                        "country:XXX PRESSED country:AAA",
                        "country:BBB AIDED country:XXX");
        assertThat(paths.getFirst().names()).containsEntry(A, "AAA");
        assertThat(new Dyads(driver).paths(A, B, 1)).hasSize(1);
        assertThat(new Dyads(driver).paths(A, "country:FAR", 10)).isEmpty();
        assertThat(new Dyads(driver).paths(A, A, 10)).isEmpty();
    }

    private static List<Point> timeline(Driver driver, Interval interval, LocalDate from, LocalDate to) {
        return new Dyads(driver).timeline(B, A, interval, from, to).points();
    }

    private static void store(Driver driver, Story... stories) {
        new Archive(driver).store(List.of(stories).stream().map(Story::facts).toList());
    }
}
