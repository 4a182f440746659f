package org.dragoman.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.graph.KnownActor.Office;
import org.dragoman.graph.Paging.Order;
import org.dragoman.model.ActorType;
import org.dragoman.model.RelationType;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@WithNeo4j
class ActorsIT {

    private static final String SHEINBAUM = "person:claudia-sheinbaum";

    @Test
    void isCalledWhatMostArticlesCallIt(Driver driver) {
        store(
                driver,
                leader("a", "2026-01-01", "Claudia Sheinbaum", "President"),
                leader("b", "2026-01-02", "Claudia Sheinbaum", "President"),
                leader("c", "2026-01-03", "Claudia Sheinbaum Pardo", "President"));
        var actor = new Actors(driver).actor(SHEINBAUM).orElseThrow();
        assertThat(actor.name()).isEqualTo("Claudia Sheinbaum");
        assertThat(actor.aliases()).containsExactly("Claudia Sheinbaum Pardo", "Sheinbaum");
        assertThat(actor.articles()).isEqualTo(3);
        new Archive(driver).remove("a");
        new Archive(driver).remove("b");
        assertThat(new Actors(driver).actor(SHEINBAUM).orElseThrow().name()).isEqualTo("Claudia Sheinbaum Pardo");
    }

    @Test
    void holdsAnOfficeFromTheFirstToTheLastArticleThatSaysSo(Driver driver) {
        store(
                driver,
                leader("a", "2025-03-01", "Claudia Sheinbaum", "President"),
                leader("b", "2026-01-02", "Claudia Sheinbaum", "President"),
                leader("c", "2018-01-02", "Claudia Sheinbaum", "Mayor"));
        assertThat(new Actors(driver).actor(SHEINBAUM).orElseThrow().offices())
                .containsExactly(
                        new Office("Mayor", "country:MEX", LocalDate.of(2018, 1, 2), LocalDate.of(2018, 1, 2)),
                        new Office("President", "country:MEX", LocalDate.of(2025, 3, 1), LocalDate.of(2026, 1, 2)));
        new Archive(driver).remove("b");
        new Archive(driver).remove("c");
        assertThat(new Actors(driver).actor(SHEINBAUM).orElseThrow().offices())
                .containsExactly(
                        new Office("President", "country:MEX", LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 1)));
    }

    @Test
    void whoeverHeldAnOfficeIsALeader(Driver driver) {
        store(
                driver,
                leader("a", "2025-03-01", "Claudia Sheinbaum", "President"),
                new Story("b", "2010-01-01").with(SHEINBAUM, ActorType.PERSON, "Claudia Sheinbaum", "MEX", "engineer"));
        assertThat(labels(driver, SHEINBAUM)).containsExactlyInAnyOrder("Actor", "Person", "Leader");
        new Archive(driver).remove("a");
        assertThat(labels(driver, SHEINBAUM)).containsExactlyInAnyOrder("Actor", "Person");
        assertThat(new Actors(driver).actor(SHEINBAUM).orElseThrow().type()).isEqualTo(ActorType.PERSON);
    }

    @Test
    void theStateOfAnAgencyIsThereThoughNoArticleNamesIt(Driver driver) {
        store(driver, new Story("a", "2026-01-01").with("agency:navy", ActorType.AGENCY, "Navy", "MEX", null));
        var state = new Actors(driver).actor("country:MEX").orElseThrow();
        assertThat(state.name()).isEqualTo("Mexico");
        assertThat(state.type()).isEqualTo(ActorType.COUNTRY);
        assertThat(state.articles()).isZero();
        assertThat(
                        count(
                                driver,
                                "MATCH (:Agency {id: 'agency:navy'})-[:PART_OF]->(:Country {id: 'country:MEX'}) RETURN count(*)"))
                .isOne();
        new Archive(driver).remove("a");
        assertThat(count(driver, "MATCH (actor:Actor) RETURN count(*)")).isZero();
    }

    @Test
    void findsByNameAlsoMisspeltWithoutAccentsAndInPart(Driver driver) {
        store(
                driver,
                leader("a", "2026-01-01", "Claudia Sheinbaum", "President"),
                new Story("b", "2026-01-01")
                        .with(
                                "person:lopez",
                                ActorType.LEADER,
                                "Andrés Manuel López Obrador",
                                "MEX",
                                "President",
                                "AMLO"));
        assertThat(search(driver, "Sheinbaum")).containsExactly(SHEINBAUM);
        assertThat(search(driver, "shienbaum")).containsExactly(SHEINBAUM);
        assertThat(search(driver, "claud")).containsExactly(SHEINBAUM);
        assertThat(search(driver, "lopez obrador")).containsExactly("person:lopez");
        assertThat(search(driver, "amlo")).containsExactly("person:lopez");
        assertThat(search(driver, "Sheinbaum obrador")).isEmpty();
        assertThat(search(driver, "\"*~ (:^ [}")).isEmpty();
    }

    @Test
    void theClosestAndThenTheBestKnownComeFirst(Driver driver) {
        var stories = new ArrayList<Story>();
        for (int i = 0; i < 9; i++) {
            stories.add(
                    new Story("known" + i, "2026-01-01").with("person:b-kim", ActorType.LEADER, "Kim Ba", null, null));
        }
        stories.add(new Story("kim", "2026-01-01").with("person:kim", ActorType.LEADER, "Kim", null, null));
        stories.add(new Story("a", "2026-01-01").with("person:a-kim", ActorType.LEADER, "Kim Aa", null, null));
        stories.add(new Story("kimba", "2026-01-01").with("person:kimba", ActorType.LEADER, "Kimba", null, null));
        store(driver, stories.toArray(Story[]::new));
        assertThat(search(driver, "kim")).containsExactly("person:kim", "person:b-kim", "person:a-kim", "person:kimba");
        var first = new Actors(driver).search(new ActorFilter("kim", List.of(), List.of()), Paging.first(3));
        var second = new Actors(driver)
                .search(
                        new ActorFilter("kim", List.of(), List.of()),
                        Paging.first(3).from(first.next()));
        assertThat(second.items()).extracting(KnownActor::id).containsExactly("person:kimba");
        assertThat(second.next()).isNull();
        assertThat(second.total()).isEqualTo(new Page.Total(4, true));
    }

    @Test
    void filtersAndCountsByTypeAndCountry(Driver driver) {
        store(
                driver,
                leader("a", "2026-01-01", "Claudia Sheinbaum", "President"),
                new Story("b", "2026-01-01")
                        .with("person:x", ActorType.PERSON, "Xaver", "DEU", null)
                        .with("agency:navy", ActorType.AGENCY, "Navy", "MEX", null));
        var all = new Actors(driver)
                .search(ActorFilter.ALL, new Paging(10, null, Order.NEWEST_FIRST, Set.of(Facet.TYPE, Facet.COUNTRY)));
        assertThat(all.items())
                .extracting(KnownActor::name)
                .containsExactly("Claudia Sheinbaum", "Mexico", "Navy", "Xaver");
        assertThat(all.facets().get(Facet.COUNTRY))
                .containsEntry("MEX", 3L)
                .containsEntry("DEU", 1L)
                .hasSize(2);
        assertThat(all.facets().get(Facet.TYPE)).containsEntry("LEADER", 1L).hasSize(4);
        assertThat(ids(driver, new ActorFilter(null, List.of(ActorType.AGENCY, ActorType.PERSON), List.of())))
                .containsExactly("agency:navy", "person:x");
        assertThat(ids(driver, new ActorFilter(null, List.of(ActorType.AGENCY), List.of("MEX"))))
                .containsExactly("agency:navy");
        assertThat(ids(driver, new ActorFilter("navy", List.of(ActorType.PERSON), List.of())))
                .isEmpty();
        assertThat(ids(driver, new ActorFilter("navy", List.of(), List.of("MEX"))))
                .containsExactly("agency:navy");
    }

    @Test
    void neighboursComeInTheOrderOfTheirActs(Driver driver) {
        store(
                driver,
                new Story("a", "2026-01-01")
                        .did("country:AAA", RelationType.MET, "country:BBB")
                        .did("country:AAA", RelationType.PRESSED, "country:BBB"),
                new Story("b", "2026-01-02").did("country:BBB", RelationType.PRESSED, "country:AAA"),
                new Story("c", "2026-01-02")
                        .did("country:CCC", RelationType.AIDED, "country:AAA")
                        .did("country:AAA", RelationType.REJECTED, "policy:tariffs"));
        var first = new Actors(driver).neighbours("country:AAA", Paging.first(2));
        assertThat(first.items()).extracting(Neighbour::id).containsExactly("country:BBB", "country:CCC");
        assertThat(first.items().getFirst().acts()).isEqualTo(3);
        assertThat(first.items().getFirst().ties())
                .extracting(Tie::source)
                .containsExactlyInAnyOrder("country:AAA", "country:AAA", "country:BBB");
        assertThat(first.total()).isEqualTo(new Page.Total(3, true));
        var second =
                new Actors(driver).neighbours("country:AAA", Paging.first(2).from(first.next()));
        assertThat(second.items()).extracting(Neighbour::id).containsExactly("policy:tariffs");
        assertThat(second.next()).isNull();
    }

    private static Story leader(String article, String day, String name, String role) {
        return new Story(article, day).with(SHEINBAUM, ActorType.LEADER, name, "MEX", role, "Sheinbaum");
    }

    private static void store(Driver driver, Story... stories) {
        new Archive(driver).store(List.of(stories).stream().map(Story::facts).toList());
    }

    private static List<String> search(Driver driver, String q) {
        return ids(driver, new ActorFilter(q, List.of(), List.of()));
    }

    private static List<String> ids(Driver driver, ActorFilter filter) {
        return new Actors(driver)
                .search(filter, Paging.first(50)).items().stream()
                        .map(KnownActor::id)
                        .toList();
    }

    private static List<String> labels(Driver driver, String id) {
        return driver.executableQuery("MATCH (actor:Actor {id: '" + id + "'}) RETURN labels(actor) AS labels")
                .execute()
                .records()
                .getFirst()
                .get("labels")
                .asList(label -> label.asString());
    }

    private static long count(Driver driver, String query) {
        return driver.executableQuery(query)
                .execute()
                .records()
                .getFirst()
                .get(0)
                .asLong();
    }
}
