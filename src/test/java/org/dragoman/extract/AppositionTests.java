package org.dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppositionTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Norway's ambassador to Chad, Ole Hansen, met President Peter Mwangi. | Ole Hansen MET Peter Mwangi
                    President Ana Silva, a former judge, thanked Norway. | Ana Silva SUPPORTED Norway
                    Elena Duarte, the foreign minister of Peru, condemned Chad. | Elena Duarte ACCUSED Chad
                    The foreign minister of Peru, Elena Duarte, condemned Chad. | Elena Duarte ACCUSED Chad
                    Peru's foreign minister, Elena Duarte, met her Kenyan counterpart, Peter Mwangi. | Elena Duarte MET Peter Mwangi
                    Foreign Minister Elena Duarte met President Peter Mwangi in Nairobi. | Elena Duarte MET Peter Mwangi
                    """)
    void takesTheNameInAnApposition(String sentence, String acts) {
        assertThat(Chronicle.acts(sentence)).containsExactlyInAnyOrder(acts.split("; "));
    }
}
