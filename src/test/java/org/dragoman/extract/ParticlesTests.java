package org.dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticlesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Kenya turned away the Chadian envoy. | Kenya REJECTED Chadian envoy
                    Chad gave in to Norway. | Chad CONCEDED Norway
                    Kenya broke off talks with Chad. | Kenya SANCTIONED Chad
                    Kenya handed over the suspect to Norway. | Kenya COOPERATED Norway
                    Kenya ruled out talks with Chad. | Kenya REJECTED Chad
                    Kenya called for an end to the fighting. | Kenya REQUESTED: an end to the fighting
                    Kenya called on Chad. | Kenya REQUESTED Chad
                    Kenya called off the meeting with Chad. | Kenya MET Chad (NEGATED)
                    Chad backed down from its demand. | Chad CONCEDED: its demand
                    Kenya cut off aid to Chad. | Kenya SANCTIONED Chad
                    Kenya broke off relations with Chad. | Kenya SANCTIONED Chad
                    Norway pulled its troops out of Chad. | Norway RETREATED Chad
                    Norway stepped up pressure on Chad. | Norway PRESSED Chad
                    Kenya turned down the offer from Norway. | Kenya REJECTED Norway
                    Chad handed over the prisoners to Kenya. | Chad RETREATED prisoners
                    """)
    void readsVerbsWithTheirParticles(String sentence, String acts) {
        assertThat(Chronicle.acts(sentence)).containsExactlyInAnyOrder(acts.split("; "));
    }
}
