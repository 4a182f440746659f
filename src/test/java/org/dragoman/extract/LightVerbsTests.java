package org.dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightVerbsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Norway gave support to Peru. | Norway SUPPORTED Peru
                    Kenya expressed condemnation of Chad. | Kenya ACCUSED Chad
                    Peru made an offer to Norway. | Peru OFFERED Norway
                    Chad carried out airstrikes against Kenya. | Chad ATTACKED Kenya
                    Kenya levelled accusations against Chad. | Kenya ACCUSED Chad
                    Kenya issued a warning to Chad. | Kenya THREATENED Chad
                    Norway filed a complaint against Chad. | Norway ACCUSED Chad
                    Kenya held talks with Norway. | Kenya MET Norway
                    Talks were held between Kenya and Norway. | Kenya MET Norway
                    Norway imposed sanctions on Chad. | Norway SANCTIONED Chad
                    Kenya voiced concern over the arrests in Chad. | Kenya ACCUSED Chad
                    Norway put pressure on Chad. | Norway PRESSED Chad
                    Kenya launched an attack on Chad. | Kenya ATTACKED Chad
                    Peru gave assurances to Norway that it would pay. | Peru AGREED Norway
                    Kenya lodged a protest with Chad. | Kenya ACCUSED Chad
                    Kenya paid a visit to Peru. | Kenya MET Peru
                    President Ana Silva paid a visit to Kenya. | Ana Silva MET Kenya
                    Peru drew criticism from Norway. | Norway ACCUSED Peru
                    Norway offered its condolences to Peru. | Norway SUPPORTED Peru
                    Kenya extended an invitation to Peru. | Kenya REQUESTED Peru
                    Norway suspended talks with Chad. | Norway SANCTIONED Chad
                    Kenya made a request to Norway for grain. | Kenya REQUESTED Norway
                    """)
    void readsTheNounThatALightVerbCarries(String sentence, String acts) {
        assertThat(Chronicle.acts(sentence)).containsExactlyInAnyOrder(acts.split("; "));
    }
}
