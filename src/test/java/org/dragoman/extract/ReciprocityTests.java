package org.dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReciprocityTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Kenya met with Chad on Monday. | Kenya MET Chad
                    Kenya and Chad reached an agreement. | Kenya AGREED Chad
                    President Ana Silva and President Peter Mwangi praised each other. | Ana Silva SUPPORTED Peter Mwangi; Peter Mwangi SUPPORTED Ana Silva
                    Kenya and Norway cooperated with Peru. | Kenya COOPERATED Peru; Norway COOPERATED Peru
                    Kenya and Chad met in Oslo. | Kenya MET Chad
                    Kenya and Chad accused each other of cheating. | Kenya ACCUSED Chad; Chad ACCUSED Kenya
                    Kenya and Chad agreed to reopen the border. | Kenya AGREED Chad
                    Kenya and Chad signed a treaty. | Kenya SUPPORTED Chad; Chad SUPPORTED Kenya
                    Kenya and Chad exchanged prisoners. | Kenya COOPERATED Chad
                    President Ana Silva and President Peter Mwangi talked by phone. | Ana Silva CALLED Peter Mwangi
                    Kenya, Chad and Peru held talks. | Kenya MET Chad; Kenya MET Peru; Chad MET Peru
                    Kenya and Chad held joint exercises. | Kenya COOPERATED Chad
                    President Ana Silva met President Peter Mwangi. The two leaders discussed fishing. | Ana Silva MET Peter Mwangi
                    """)
    void tellsWhatTwoDoToEachOther(String sentence, String acts) {
        assertThat(Chronicle.acts(sentence)).containsExactlyInAnyOrder(acts.split("; "));
    }
}
