package org.dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticiplesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Peru expelled the diplomats, citing security, and thanked Norway. | Peru SANCTIONED diplomats; Peru SUPPORTED Norway
                    Kenya left the talks, accusing Chad of bad faith. | Kenya SANCTIONED: the talks; Kenya ACCUSED Chad
                    Having condemned Chad, Kenya turned to Peru. | Kenya ACCUSED Chad
                    Chad closed the border after expelling the Kenyan ambassador. | Chad COERCED: the border; Chad SANCTIONED Kenyan ambassador
                    Backed by Norway, Peru rejected the plan. | Norway SUPPORTED Peru; Peru REJECTED: the plan
                    Peru issued a statement condemning the attack. | Peru ACCUSED: the attack
                    Asked by Norway to mediate, Peru declined. | Norway REQUESTED Peru
                    """)
    void givesParticiplesTheirSubjects(String sentence, String acts) {
        assertThat(Chronicle.acts(sentence)).containsExactlyInAnyOrder(acts.split("; "));
    }
}
