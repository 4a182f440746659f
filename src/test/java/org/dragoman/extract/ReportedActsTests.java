package org.dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedActsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Norway said that Chad had rejected the plan and expelled the Kenyan envoy. | Chad REJECTED: the plan by Norway; Chad SANCTIONED Kenyan envoy by Norway
                    "We condemn Chad," President Peter Mwangi said. | Peter Mwangi ACCUSED Chad by Peter Mwangi
                    "We will not recognise Chad," President Peter Mwangi said. | Peter Mwangi REJECTED Chad
                    Foreign Minister Elena Duarte told Norway that Peru supported the plan. | Peru SUPPORTED: the plan by Elena Duarte
                    President Peter Mwangi said Chad had attacked Kenya. | Chad ATTACKED Kenya by Peter Mwangi
                    "Chad attacked us," President Peter Mwangi said. | Chad ATTACKED Peter Mwangi by Peter Mwangi
                    According to Norway, Chad expelled the Kenyan envoy. | Chad SANCTIONED Kenyan envoy by Norway
                    Kenya said it had rejected the plan. | Kenya REJECTED: the plan by Kenya
                    Kenya accused Chad of arming the rebels. | Kenya ACCUSED Chad; Chad AIDED rebels by Kenya
                    Kenya announced that Norway had lifted the sanctions against Chad. | Norway CONCEDED Chad by Kenya
                    Chad allegedly attacked Kenya. | Chad ATTACKED Kenya
                    Kenya said that it would bomb Chad. | Kenya THREATENED Chad
                    """)
    void namesWhoTellsOfAnAct(String sentence, String acts) {
        assertThat(Chronicle.acts(sentence)).containsExactlyInAnyOrder(acts.split("; "));
    }
}
