package org.dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Norway is considering sanctions against Chad. | Norway SANCTIONED Chad (HYPOTHETICAL)
                    Norway decided to expel the Chadian ambassador. | Norway SANCTIONED Chadian ambassador (FUTURE)
                    Kenya will impose sanctions on Chad. | Kenya SANCTIONED Chad (FUTURE)
                    Kenya is going to recognise Chad. | Kenya SUPPORTED Chad (FUTURE)
                    Kenya plans to send troops to Chad. | Kenya MOBILIZED Chad (FUTURE)
                    Kenya could impose sanctions on Chad. | Kenya SANCTIONED Chad (HYPOTHETICAL)
                    Kenya may recall its ambassador to Chad. | Kenya SANCTIONED Chad (HYPOTHETICAL)
                    Kenya is unlikely to attack Chad. | Kenya ATTACKED Chad (HYPOTHETICAL)
                    Kenya wants to meet Chad. | Kenya MET Chad (HYPOTHETICAL)
                    Kenya would attack Chad if the talks failed. | Kenya ATTACKED Chad (HYPOTHETICAL)
                    Kenya is preparing to deploy troops in Chad. | Kenya MOBILIZED Chad (FUTURE)
                    Kenya is expected to sign an agreement with Peru. | Kenya SUPPORTED Peru (FUTURE)
                    Kenya considered expelling the Chadian ambassador. | Kenya SANCTIONED Chadian ambassador (HYPOTHETICAL)
                    Kenya hopes to receive President Ana Silva. | Kenya MET Ana Silva (HYPOTHETICAL)
                    Kenya threatened sanctions against Chad. | Kenya THREATENED Chad
                    Kenya is ready to mediate between Norway and Chad. | Kenya OFFERED Norway; Kenya OFFERED Chad
                    Kenya would host talks between Norway and Chad next week. | Norway MET Chad (HYPOTHETICAL)
                    """)
    void tellsWhatIsPlannedOrPossibleFromWhatIsDone(String sentence, String acts) {
        assertThat(Chronicle.acts(sentence)).containsExactlyInAnyOrder(acts.split("; "));
    }
}
