package org.dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbsorptionTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Kenya refused to attack Chad. | Kenya REJECTED Chad
                    Kenya threatened to attack Chad. | Kenya THREATENED Chad
                    Norway condemned the attack on Kenya by Chad. | Norway ACCUSED Chad; Chad ATTACKED Kenya
                    Norway asked Kenya to meet Chad. | Norway REQUESTED Kenya
                    Kenya agreed to lift the sanctions on Chad. | Kenya CONCEDED Chad
                    Chad promised to free the sailors. | Chad AGREED: free the sailors
                    Norway called on Kenya and Chad to hold talks. | Norway REQUESTED Kenya; Norway REQUESTED Chad
                    President Ana Silva flew to Kenya to meet President Peter Mwangi. | Ana Silva MET Peter Mwangi
                    """)
    void tellsOnceWhatIsDemandedPromisedOrRefused(String sentence, String acts) {
        assertThat(Chronicle.acts(sentence)).containsExactlyInAnyOrder(acts.split("; "));
    }
}
