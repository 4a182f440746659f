package org.dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrepositionalTargetsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Kenya retaliated against Chad. | Kenya ATTACKED Chad
                    Chad fired rockets at Kenya. | Chad ATTACKED Kenya
                    Norway provided Peru with medicine. | Norway AIDED Peru
                    Norway provided medicine to Peru. | Norway AIDED Peru
                    Kenya waged war on Chad. | Kenya ATTACKED Chad
                    Peru sided with Norway. | Peru SUPPORTED Norway
                    Kenya conferred with Peru. | Kenya MET Peru
                    Chad accused Kenya of bad faith over the border. | Chad ACCUSED Kenya
                    Kenya voted against the resolution. | Kenya REJECTED: the resolution
                    Norway announced sanctions against Chad. | Norway SANCTIONED Chad
                    Kenya signed an agreement with Peru. | Kenya SUPPORTED Peru
                    Kenya reached an agreement with Peru on fishing. | Kenya AGREED Peru
                    Kenya met in Oslo with Peru. | Kenya MET Peru
                    Kenya negotiated with Chad over the border. | Kenya MET Chad
                    Kenya spoke by phone with Peru. | Kenya CALLED Peru
                    President Ana Silva spoke by telephone with President Peter Mwangi. | Ana Silva CALLED Peter Mwangi
                    Kenya complained to the United Nations about the raid. | Kenya ACCUSED: the raid
                    """)
    void findsTargetsBehindPrepositions(String sentence, String acts) {
        assertThat(Chronicle.acts(sentence)).containsExactlyInAnyOrder(acts.split("; "));
    }
}
