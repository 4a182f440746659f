package org.dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepetitionTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Norway sanctioned Chad. The sanctions were imposed on Chad by Norway on Monday. | Norway SANCTIONED Chad
                    Kenya condemned Chad. The Kenyan government had condemned Chad on Monday. | Kenya ACCUSED Chad
                    Kenya met Chad. Chad met Kenya. | Kenya MET Chad
                    """)
    void mergesAnActToldTwice(String sentence, String acts) {
        assertThat(Chronicle.acts(sentence)).containsExactlyInAnyOrder(acts.split("; "));
    }
}
