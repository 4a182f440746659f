package org.dragoman.graph;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.graph.Paging.Order;
import org.dragoman.model.Facts;
import org.dragoman.model.Plover;
import org.dragoman.model.Quad;
import org.dragoman.model.RelationType;
import org.dragoman.model.Status;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/// What the lists show is held against the same news looked through one by one.
@WithNeo4j(keepBetweenTests = true)
class RelationsIT {

    private static final List<Facts> NEWS = Newsroom.village(21).articles("a", 60);
    private static final String LEADER = "person:leader-1";
    private static final String STATE = "country:USA";

    /// By id what each event is, and the highest confidence that any report has in it.
    private static final Map<String, EventKey> EVENTS = new HashMap<>();

    private static final Map<String, Double> CONFIDENCE = new HashMap<>();

    @BeforeAll
    static void store(Driver driver) {
        new Archive(driver).store(NEWS);
        for (var facts : NEWS) {
            for (var relation : facts.relations()) {
                var key = EventKey.of(relation, Deposit.of(facts).day());
                EVENTS.put(key.id(), key);
                CONFIDENCE.merge(key.id(), relation.confidence(), Math::max);
            }
        }
    }

    @Test
    void withoutAFilterAllAreThere(Driver driver) {
        shows(driver, RelationFilter.ALL, event -> true);
    }

    @Test
    void findsBySourceWhatTwoDoTogetherFromEitherSide(Driver driver) {
        shows(
                driver,
                RelationFilter.ALL.withSource(List.of(LEADER, STATE)),
                event -> isSource(event, LEADER) || isSource(event, STATE));
    }

    @Test
    void findsByTarget(Driver driver) {
        shows(driver, RelationFilter.ALL.withTarget(List.of(STATE)), event -> isTarget(event, STATE));
    }

    @Test
    void findsBySourceAndTarget(Driver driver) {
        shows(
                driver,
                RelationFilter.ALL.withSource(List.of(LEADER)).withTarget(List.of(STATE)),
                event -> isSource(event, LEADER) && isTarget(event, STATE));
    }

    @Test
    void findsAllThatAnActorIsIn(Driver driver) {
        shows(driver, RelationFilter.of(STATE), event -> STATE.equals(event.source()) || STATE.equals(event.target()));
    }

    @Test
    void findsByPolicy(Driver driver) {
        shows(
                driver,
                RelationFilter.ALL.withPolicy(List.of("policy:plan-1")),
                event -> "policy:plan-1".equals(event.policy()));
    }

    @Test
    void findsByTypeAndStatus(Driver driver) {
        shows(
                driver,
                filter(
                        List.of(RelationType.MET, RelationType.ATTACKED),
                        List.of(),
                        List.of(),
                        List.of(Status.ACTUAL),
                        null,
                        null,
                        0),
                event -> (event.type() == RelationType.MET || event.type() == RelationType.ATTACKED)
                        && event.status() == Status.ACTUAL);
    }

    @Test
    void findsByPloverAndQuad(Driver driver) {
        shows(
                driver,
                filter(List.of(), List.of(Plover.CONSULT), List.of(), List.of(), null, null, 0),
                event -> event.type().plover() == Plover.CONSULT);
        shows(
                driver,
                filter(List.of(), List.of(), List.of(Quad.MATERIAL_CONFLICT), List.of(), null, null, 0),
                event -> event.type().plover().quad() == Quad.MATERIAL_CONFLICT);
    }

    @Test
    void theFirstDayIsInAndTheLastIsNot(Driver driver) {
        var from = LocalDate.of(2024, 1, 2);
        var to = LocalDate.of(2024, 1, 4);
        shows(
                driver,
                filter(List.of(), List.of(), List.of(), List.of(), from, to, 0),
                event -> event.date() != null
                        && !event.date().isBefore(from)
                        && event.date().isBefore(to));
        shows(
                driver,
                filter(List.of(), List.of(), List.of(), List.of(), null, to, 0),
                event -> event.date() != null && event.date().isBefore(to));
    }

    @Test
    void findsByConfidence(Driver driver) {
        shows(
                driver,
                filter(List.of(), List.of(), List.of(), List.of(), null, null, 0.8),
                event -> CONFIDENCE.getOrDefault(event.id(), 0.0) >= 0.8);
    }

    @Test
    void countsFacetsOverAllPages(Driver driver) {
        var filter = RelationFilter.of(STATE);
        var page = new Relations(driver).list(filter, new Paging(1, null, Order.NEWEST_FIRST, Relations.FACETS));
        var fitting = EVENTS.values().stream()
                .filter(event -> STATE.equals(event.source()) || STATE.equals(event.target()))
                .toList();
        assertThat(page.facets().get(Facet.TYPE))
                .isEqualTo(fitting.stream()
                        .collect(groupingBy(event -> event.type().name(), counting())));
        assertThat(page.facets().get(Facet.QUAD))
                .isEqualTo(fitting.stream()
                        .collect(
                                groupingBy(event -> event.type().plover().quad().label(), counting())));
        assertThat(page.facets().get(Facet.MONTH))
                .isEqualTo(fitting.stream()
                        .filter(event -> event.date() != null)
                        .collect(groupingBy(event -> event.date().toString().substring(0, 7), counting())));
        assertThat(page.facets()).containsOnlyKeys(Relations.FACETS);
        assertThat(new ArrayList<>(page.facets().get(Facet.STATUS).values()))
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void aRelationComesWithAllItsEvidence(Driver driver) {
        var relations = new Relations(driver);
        for (var id : EVENTS.keySet().stream().limit(40).toList()) {
            var entry = relations.relation(id).orElseThrow();
            assertThat(entry.evidence().stream()
                            .collect(groupingBy(report -> report.article().id(), counting())))
                    .isEqualTo(reports(id));
            assertThat(entry.reports()).isEqualTo(reports(id).size());
            assertThat(entry.fact()).isEqualTo(entry.evidence().getFirst().fact());
            assertThat(entry.names()).containsKeys(entry.fact().source());
        }
        assertThat(relations.relation("event:none")).isEmpty();
    }

    private static Map<String, Long> reports(String event) {
        return NEWS.stream()
                .flatMap(facts -> facts.relations().stream()
                        .filter(relation -> EventKey.of(
                                        relation, Deposit.of(facts).day())
                                .id()
                                .equals(event))
                        .map(relation -> facts.article().id()))
                .collect(groupingBy(article -> article, counting()));
    }

    private static boolean isSource(EventKey event, String actor) {
        return event.source().equals(actor) || (event.type().mutual() && actor.equals(event.target()));
    }

    private static boolean isTarget(EventKey event, String actor) {
        return actor.equals(event.target())
                || (event.type().mutual() && event.source().equals(actor) && event.target() != null);
    }

    private static RelationFilter filter(
            List<RelationType> type,
            List<Plover> plover,
            List<Quad> quad,
            List<Status> status,
            LocalDate from,
            LocalDate to,
            double minConfidence) {
        return new RelationFilter(
                List.of(), List.of(), List.of(), List.of(), type, plover, quad, status, from, to, minConfidence);
    }

    /// In both orders and on pages of several sizes: just those events, each once, in order.
    private static void shows(Driver driver, RelationFilter filter, Predicate<EventKey> fitting) {
        var expected = EVENTS.values().stream()
                .filter(fitting)
                .sorted(Comparator.comparing((EventKey event) -> Place.of(event.date(), event.id()))
                        .reversed())
                .map(EventKey::id)
                .toList();
        assertThat(expected).isNotEmpty();
        assertThat(walk(driver, filter, new Paging(7, null, Order.NEWEST_FIRST, Set.of()), expected.size()))
                .isEqualTo(expected);
        assertThat(walk(driver, filter, new Paging(500, null, Order.OLDEST_FIRST, Set.of()), expected.size()))
                .isEqualTo(expected.reversed());
    }

    private static List<String> walk(Driver driver, RelationFilter filter, Paging first, long total) {
        var ids = new ArrayList<String>();
        var paging = first;
        while (true) {
            var page = new Relations(driver).list(filter, paging);
            assertThat(page.total()).isEqualTo(new Page.Total(total, true));
            page.items().forEach(entry -> ids.add(entry.id()));
            if (page.next() == null) {
                return ids;
            }
            paging = paging.from(page.next());
        }
    }
}
