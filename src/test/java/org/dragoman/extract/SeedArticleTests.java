package org.dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dragoman.model.Facts;
import org.dragoman.model.Relation;
import org.dragoman.model.RelationType;
import org.dragoman.model.Statement;
import org.dragoman.model.Status;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A real article about a telephone call of two presidents. It is not ours to hand on: without it nothing is tested.
class SeedArticleTests {

    private static final Path ARTICLE = Path.of("../shared/seed/article.txt");

    private static Facts facts;
    private static Map<String, String> names;

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.exists(ARTICLE), ARTICLE + " is absent");
        facts = Chronicle.facts(Files.readString(ARTICLE), "2026-01-12T00:00:00Z");
        names = Chronicle.names(facts);
    }

    @Test
    void hearsTheTwoPresidentsOnTheTelephone() {
        assertThat(acts(RelationType.CALLED))
                .anySatisfy(call -> assertThat(List.of(source(call), target(call)))
                        .containsExactlyInAnyOrder("Claudia Sheinbaum", "Donald Trump"));
    }

    @Test
    void readsThatMexicoRejectsAnIntervention() {
        assertThat(acts(RelationType.REJECTED)).anySatisfy(refusal -> {
            assertThat(source(refusal)).isIn("Claudia Sheinbaum", "Mexico");
            assertThat(refusal.topic()).containsIgnoringCase("U.S. military intervention");
        });
    }

    @Test
    void readsThatWashingtonPressesForResults() {
        assertThat(acts(RelationType.PRESSED)).anySatisfy(pressure -> {
            assertThat(source(pressure)).isEqualTo("United States");
            assertThat(pressure.topic()).contains("tangible results");
        });
    }

    @Test
    void readsTheAgreementOnSecurity() {
        assertThat(acts(RelationType.AGREED))
                .anySatisfy(agreed -> assertThat(agreed.topic()).contains("continue security cooperation"));
    }

    @Test
    void readsTheMinistersTalks() {
        assertThat(acts(RelationType.MET)).anySatisfy(talks -> {
            assertThat(source(talks)).contains("de la Fuente");
            assertThat(target(talks)).contains("officials");
        });
    }

    @Test
    void readsWhatWasNotDiscussed() {
        assertThat(facts.relations()).anySatisfy(silence -> {
            assertThat(silence.status()).isEqualTo(Status.NEGATED);
            assertThat(silence.topic()).isEqualTo("Cuba");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Claudia Sheinbaum | Mexico rejects U.S. military intervention against drug cartels
                    Claudia Sheinbaum | the two leaders agreed to continue security cooperation
                    Claudia Sheinbaum | Our constitution is very clear, that we do not agree with interventions
                    Claudia Sheinbaum | Trump asked her opinion about recent U.S. actions in Venezuela
                    Claudia Sheinbaum | the leaders did not discuss Cuba during the call
                    Donald Trump | if we ask for it, they could help
                    Donald Trump | knocked out 97% of the drugs coming in by water
                    """)
    void hearsWhoSaysWhat(String speaker, String content) {
        assertThat(facts.statements()).anySatisfy(said -> {
            assertThat(names.get(said.speaker())).isEqualTo(speaker);
            assertThat(said.content().text()).contains(content);
        });
    }

    @Test
    void hearsOfAnInsistenceFromHerWhoTellsOfIt() {
        Statement insisted = facts.statements().stream()
                .filter(it -> it.content().text().startsWith("if we ask for it"))
                .findFirst()
                .orElseThrow();
        assertThat(insisted.cue()).isEqualTo("insisted");
        assertThat(names.get(insisted.via())).isEqualTo("Claudia Sheinbaum");
    }

    private static List<Relation> acts(RelationType type) {
        return facts.relations().stream().filter(it -> it.type() == type).toList();
    }

    private static String source(Relation act) {
        return names.getOrDefault(act.source(), "");
    }

    private static String target(Relation act) {
        return act.target() == null ? "" : names.getOrDefault(act.target(), "");
    }
}
