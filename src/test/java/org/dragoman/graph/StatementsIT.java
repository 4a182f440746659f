package org.dragoman.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.graph.Story.about;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.graph.Paging.Order;
import org.dragoman.model.Stance;
import org.dragoman.model.StatementKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@WithNeo4j(keepBetweenTests = true)
class StatementsIT {

    private static final String ANA = "person:ana";
    private static final String BEN = "person:ben";
    private static final String TARIFFS = "policy:tariffs";

    @BeforeAll
    static void store(Driver driver) {
        new Archive(driver)
                .store(List.of(
                        new Story("a", "2026-01-01")
                                .said(ANA, BEN, "We will not raise tariffs", about(TARIFFS, Stance.AGAINST))
                                .said(BEN, null, "A good talk")
                                .facts(),
                        new Story("copy", "2026-01-01")
                                .said(
                                        ANA,
                                        null,
                                        "we will not raise  tariffs!",
                                        about(TARIFFS, Stance.AGAINST),
                                        about(BEN, Stance.FOR))
                                .facts(),
                        new Story("b", "2026-02-01")
                                .said(ANA, null, "We are raising some tariffs", about(TARIFFS, Stance.FOR))
                                .said(BEN, ANA, "You said the opposite", about(ANA, Stance.AGAINST))
                                .facts()));
    }

    @Test
    void theSameWordsInACopyAreOneStatementWithTwoReports(Driver driver) {
        var found = new Statements(driver)
                .list(filter(List.of(ANA), List.of(), List.of(), List.of(), "\"raise tariffs\""), Paging.first(9))
                .items();
        assertThat(found).singleElement().satisfies(entry -> {
            assertThat(entry.reports()).isEqualTo(2);
            assertThat(entry.evidence()).hasSize(1);
            assertThat(entry.names()).containsEntry(ANA, "ana").containsEntry(TARIFFS, "tariffs");
        });
        var whole = new Statements(driver).statement(found.getFirst().id()).orElseThrow();
        assertThat(whole.evidence()).extracting(report -> report.article().id()).containsExactly("a", "copy");
        assertThat(whole.evidence())
                .extracting(report -> report.fact().content().text())
                .containsExactly("We will not raise tariffs", "we will not raise  tariffs!");
    }

    @Test
    void listsTheNewestFirst(Driver driver) {
        var words = words(driver, StatementFilter.ALL);
        assertThat(words.subList(0, 2))
                .containsExactlyInAnyOrder("We are raising some tariffs", "You said the opposite");
        assertThat(words.subList(2, 4)).containsExactlyInAnyOrder("We will not raise tariffs", "A good talk");
    }

    @Test
    void findsBySpeakerAddresseeAndSubject(Driver driver) {
        assertThat(words(driver, StatementFilter.of(BEN))).containsExactly("You said the opposite", "A good talk");
        assertThat(words(driver, filter(List.of(), List.of(ANA), List.of(), List.of(), null)))
                .containsExactly("You said the opposite");
        assertThat(words(driver, filter(List.of(), List.of(), List.of(TARIFFS), List.of(), null)))
                .containsExactly("We are raising some tariffs", "We will not raise tariffs");
        assertThat(words(driver, filter(List.of(), List.of(), List.of(BEN), List.of(), null)))
                .containsExactly("We will not raise tariffs");
        assertThat(words(driver, filter(List.of(ANA, BEN), List.of(), List.of(TARIFFS, ANA), List.of(), null)))
                .hasSize(3);
    }

    @Test
    void theStanceIsThatTowardTheSubjectAskedFor(Driver driver) {
        assertThat(words(driver, filter(List.of(), List.of(), List.of(TARIFFS), List.of(Stance.FOR), null)))
                .containsExactly("We are raising some tariffs");
        assertThat(words(driver, filter(List.of(), List.of(), List.of(), List.of(Stance.FOR), null)))
                .containsExactly("We are raising some tariffs", "We will not raise tariffs");
    }

    @Test
    void findsByWordsInAnyFormAndByPhrases(Driver driver) {
        assertThat(words(driver, words("raise tariff")))
                .containsExactly("We are raising some tariffs", "We will not raise tariffs");
        assertThat(words(driver, words("\"raise tariffs\""))).containsExactly("We will not raise tariffs");
        assertThat(words(driver, words("(raise tariffs:^ \""))).hasSize(2);
        assertThat(words(driver, words("\\:/"))).isEmpty();
    }

    @Test
    void findsByKindAndDate(Driver driver) {
        var january = new StatementFilter(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(StatementKind.DIRECT),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 2, 1));
        assertThat(words(driver, january)).containsExactlyInAnyOrder("We will not raise tariffs", "A good talk");
        var indirect = new StatementFilter(
                List.of(), List.of(), List.of(), List.of(), null, List.of(StatementKind.INDIRECT), null, null);
        assertThat(words(driver, indirect)).isEmpty();
    }

    @Test
    void pagesOfASearchHangTogether(Driver driver) {
        var paging = new Paging(1, null, Order.OLDEST_FIRST, Set.of(Facet.STANCE, Facet.MONTH));
        var first = new Statements(driver).list(words("tariffs"), paging);
        var second = new Statements(driver).list(words("tariffs"), paging.from(first.next()));
        var both = new ArrayList<>(first.items());
        both.addAll(second.items());
        assertThat(both)
                .extracting(entry -> entry.fact().content().text())
                .containsExactly("We will not raise tariffs", "We are raising some tariffs");
        assertThat(second.next()).isNull();
        assertThat(first.total()).isEqualTo(new Page.Total(2, true));
        assertThat(first.facets().get(Facet.STANCE)).containsEntry("FOR", 2L).containsEntry("AGAINST", 1L);
        assertThat(first.facets().get(Facet.MONTH)).containsEntry("2026-01", 1L).containsEntry("2026-02", 1L);
    }

    @Test
    void theWordsThatShowAStanceComeBack(Driver driver) {
        assertThat(new Statements(driver).statement("statement:none")).isEmpty();
        var all = new Statements(driver)
                .list(StatementFilter.ALL, Paging.first(9))
                .items();
        assertThat(all)
                .allSatisfy(entry -> assertThat(new Statements(driver)
                                .statement(entry.id())
                                .orElseThrow()
                                .fact())
                        .isEqualTo(entry.fact()));
    }

    private static StatementFilter words(String q) {
        return filter(List.of(), List.of(), List.of(), List.of(), q);
    }

    private static StatementFilter filter(
            List<String> speaker, List<String> addressee, List<String> about, List<Stance> stance, String q) {
        return new StatementFilter(speaker, addressee, about, stance, q, List.of(), null, null);
    }

    private static List<String> words(Driver driver, StatementFilter filter) {
        return new Statements(driver)
                .list(filter, Paging.first(9)).items().stream()
                        .map(entry -> entry.fact().content().text())
                        .toList();
    }
}
