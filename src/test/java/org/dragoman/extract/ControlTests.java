package org.dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Peru hopes to sign an agreement with Norway. | Peru SUPPORTED Norway (HYPOTHETICAL)
                    Norway ordered Chad to free the sailors. | Norway PRESSED Chad
                    Norway encouraged Kenya to join the talks. | Norway REQUESTED Kenya
                    Chad was urged by Norway to free the sailors. | Norway PRESSED Chad
                    Kenya tried to persuade Chad to accept the plan. | Kenya PRESSED Chad (HYPOTHETICAL)
                    Peru invited Norway to mediate. | Peru REQUESTED Norway
                    Kenya agreed to continue security cooperation with Chad. | Kenya AGREED: continue security cooperation with Chad
                    Kenya threatened to impose sanctions on Chad. | Kenya THREATENED Chad
                    Kenya promised to send doctors to Peru. | Kenya AGREED: send doctors to Peru
                    Kenya refused to meet the Chadian envoy. | Kenya REJECTED Chadian envoy
                    Norway urged Peru to sign the treaty. | Norway PRESSED Peru
                    Norway asked Peru to mediate. | Norway REQUESTED Peru
                    Norway offered to mediate between Kenya and Chad. | Norway OFFERED Kenya; Norway OFFERED Chad
                    Peru decided to expel the Norwegian ambassador. | Peru SANCTIONED Norwegian ambassador (FUTURE)
                    Peru began to deploy troops along the border with Chad. | Peru MOBILIZED Chad
                    Norway persuaded Chad to free the sailors. | Norway PRESSED Chad
                    Kenya continued to bomb Chad on Sunday. | Kenya ATTACKED Chad
                    Chad warned Kenya not to cross the river. | Chad PRESSED Kenya
                    Chad warned that it would retaliate against Kenya. | Chad THREATENED Kenya
                    Peru called on Chad to withdraw its troops. | Peru REQUESTED Chad
                    Peru demanded that Chad withdraw its troops. | Peru PRESSED Chad
                    Norway appealed to Kenya to accept the deal. | Norway REQUESTED Kenya
                    Norway pledged to provide Kenya with a loan. | Norway AGREED: provide Kenya with a loan
                    """)
    void knowsWhoIsToDoWhatAnInfinitiveSays(String sentence, String acts) {
        assertThat(Chronicle.acts(sentence)).containsExactlyInAnyOrder(acts.split("; "));
    }
}
