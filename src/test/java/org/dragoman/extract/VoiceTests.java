package org.dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VoiceTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Chad is being sanctioned by Norway. | Norway SANCTIONED Chad
                    Norway was thanked by Peru. | Peru SUPPORTED Norway
                    The ceasefire was violated by Chad. | Chad ATTACKED: The ceasefire
                    Kenya condemned Chad. | Kenya ACCUSED Chad
                    Chad was condemned by Kenya. | Kenya ACCUSED Chad
                    Chad has been condemned by Kenya for the raid. | Kenya ACCUSED Chad
                    Chad, condemned by Kenya for the raid, rejected the report. | Kenya ACCUSED Chad; Chad REJECTED: the report
                    Norway invited Peru to the conference. | Norway REQUESTED Peru
                    Peru was invited to the conference by Norway. | Norway REQUESTED Peru
                    The offer of mediation was rejected by Chad. | Chad REJECTED: The offer of mediation
                    Three Chadian soldiers were killed by rebels. | rebels ATTACKED Three Chadian soldiers
                    The ambassador of Peru was expelled by Kenya. | Kenya SANCTIONED ambassador of Peru
                    Kenya is being urged by Norway to lift the ban. | Norway PRESSED Kenya
                    """)
    void readsActiveAndPassive(String sentence, String acts) {
        assertThat(Chronicle.acts(sentence)).containsExactlyInAnyOrder(acts.split("; "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peru was invited to the conference.",
                "The offer of mediation was rejected on Monday.",
                "Three soldiers were killed in the border town on Monday.",
                "Kenya stands accused of treason."
            })
    void tellsOfNobodyWhoIsNotNamed(String sentence) {
        assertThat(Chronicle.acts(sentence)).isEmpty();
    }
}
