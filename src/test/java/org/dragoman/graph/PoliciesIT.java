package org.dragoman.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.graph.Story.about;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.model.RelationType;
import org.dragoman.model.Stance;
import org.dragoman.model.Status;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@WithNeo4j
class PoliciesIT {

    private static final String AID = "policy:military-aid";

    @Test
    void findsByWordsOfAName(Driver driver) {
        store(
                driver,
                new Story("a", "2026-01-01")
                        .with(AID, "military aid to Ukraine")
                        .with("policy:talks", "peace talks"),
                new Story("b", "2026-01-01").with(AID, "military aid to Ukraine"),
                new Story("c", "2026-01-01").with(AID, "arms for Kyiv"));
        var policies = new Policies(driver);
        var aid = new KnownPolicy(AID, "military aid to Ukraine", List.of("arms for Kyiv"), 3);
        assertThat(policies.policy(AID)).contains(aid);
        assertThat(policies.search("aid militry", Paging.first(5)).items()).containsExactly(aid);
        assertThat(policies.search("kyiv", Paging.first(5)).items()).containsExactly(aid);
        assertThat(policies.search(null, Paging.first(5)).items())
                .extracting(KnownPolicy::id)
                .containsExactly(AID, "policy:talks");
        assertThat(policies.policy("policy:none")).isEmpty();
    }

    @Test
    void anActorsPositionIsTheLastItShowedSinceItLastChanged(Driver driver) {
        store(
                driver,
                new Story("a", "2026-01-01").said("person:ana", null, "No aid", about(AID, Stance.AGAINST)),
                new Story("b", "2026-02-01").did("person:ana", RelationType.SUPPORTED, AID),
                new Story("c", "2026-03-01").said("person:ana", null, "Well, aid", about(AID, Stance.NEUTRAL)),
                new Story("d", "2026-04-01").said("person:ana", null, "Yes, aid", about(AID, Stance.FOR)),
                new Story("e", "2026-04-02").did("person:ben", RelationType.REJECTED, AID),
                new Story("f", "2026-04-03").did("person:ben", RelationType.AGREED, AID, Status.HYPOTHETICAL, null));
        var positions = new Policies(driver).positions(AID);
        assertThat(positions).extracting(Position::actor).containsExactly("person:ana", "person:ben");
        var ana = positions.getFirst();
        assertThat(ana.stance()).isEqualTo(Stance.FOR);
        assertThat(ana.since()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(ana.last()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(ana.evidence()).extracting(witness -> witness.article().id()).containsExactly("d", "c", "b", "a");
        assertThat(ana.evidence().getFirst().sentence()).isEqualTo("Yes, aid");
        assertThat(positions.getLast().stance()).isEqualTo(Stance.AGAINST);
        assertThat(positions.getLast().evidence()).hasSize(1);
        assertThat(new Policies(driver).positions("policy:none")).isEmpty();
    }

    private static void store(Driver driver, Story... stories) {
        new Archive(driver).store(List.of(stories).stream().map(Story::facts).toList());
    }
}
