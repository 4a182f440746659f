package org.dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompoundsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    India-Pakistan talks resumed on Monday. | Pakistan MET India
                    Norwegian sanctions against Chad took effect on Monday. | Norway SANCTIONED Chad
                    Norwegian aid to Peru arrived on Monday. | Norway AIDED Peru
                    U.S.-China talks ended without a result on Friday. | China MET United States
                    The Kenyan-led mission attacked the rebels. | Kenyan-led mission ATTACKED rebels
                    Chadian airstrikes on Kenya killed nine people. | Chad ATTACKED Kenya
                    A Chadian attack on Kenya was reported on Monday. | Chad ATTACKED Kenya
                    Russian-backed rebels attacked Kenya. | Russian-backed rebels ATTACKED Kenya
                    """)
    void looksIntoCompounds(String sentence, String acts) {
        assertThat(Chronicle.acts(sentence)).containsExactlyInAnyOrder(acts.split("; "));
    }
}
