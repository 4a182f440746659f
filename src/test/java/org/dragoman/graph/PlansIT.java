package org.dragoman.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dragoman.graph.Paging.Order;
import org.dragoman.model.RelationType;
import org.dragoman.model.Stance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;

/// A page of a long list must cost no more than a page of a short one: the database walks along an index that is
/// already in
/// order, and neither looks through everything nor sorts all that it finds.
@WithNeo4j(keepBetweenTests = true)
class PlansIT {

    private static final List<String> ANA = List.of("person:ana", "person:ben");

    @ParameterizedTest
    @EnumSource
    void aPageOfRelationsWalksAlongAnIndex(Order order, Driver driver) {
        Stream.of(
                        RelationFilter.ALL,
                        RelationFilter.of("person:ana"),
                        RelationFilter.ALL.withSource(ANA),
                        RelationFilter.ALL.withTarget(ANA),
                        RelationFilter.ALL.withSource(ANA).withTarget(ANA),
                        RelationFilter.ALL.withPolicy(List.of("policy:tariffs")),
                        new RelationFilter(
                                ANA,
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(RelationType.MET),
                                List.of(),
                                List.of(),
                                List.of(),
                                null,
                                null,
                                0.5))
                .forEach(filter -> assertWalksAlongAnIndex(driver, Relations.select(filter), order));
    }

    @ParameterizedTest
    @EnumSource
    void aPageOfStatementsWalksAlongAnIndex(Order order, Driver driver) {
        Stream.of(
                        StatementFilter.ALL,
                        StatementFilter.of("person:ana"),
                        new StatementFilter(List.of(), ANA, List.of(), List.of(), null, List.of(), null, null),
                        new StatementFilter(
                                List.of(), List.of(), ANA, List.of(Stance.FOR), null, List.of(), null, null))
                .forEach(filter -> assertWalksAlongAnIndex(driver, Statements.select(filter), order));
    }

    private static void assertWalksAlongAnIndex(Driver driver, Selection selection, Order order) {
        var page = selection.page(order, null, 50);
        var plan = driver.executableQuery("EXPLAIN " + page.query().text())
                .withParameters(page.parameters())
                .execute()
                .summary()
                .queryPlan()
                .orElseThrow();
        var steps = steps(plan)
                .map(step -> step.operatorType().replaceAll("@.*", ""))
                .toList();
        assertThat(steps)
                .anyMatch(step -> step.contains("IndexSeek"))
                .doesNotContain("NodeByLabelScan", "AllNodesScan", "Sort");
        assertThat(steps.stream().filter("Top"::equals))
                .as("only what all ways have found is sorted: " + page.query().text())
                .hasSizeLessThan(2);
    }

    private static Stream<? extends Plan> steps(Plan plan) {
        return Stream.concat(Stream.of(plan), plan.children().stream().flatMap(PlansIT::steps));
    }
}
