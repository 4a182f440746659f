package org.dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlinesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Chad frees two Kenyan sailors | Chad RETREATED two Kenyan sailors
                    President Ana Silva meets President Peter Mwangi in Lima | Ana Silva MET Peter Mwangi
                    Chad to withdraw troops from Kenya | Chad RETREATED Kenya (FUTURE)
                    Kenya rejects Chad's offer | Kenya REJECTED Chad
                    Kenya condemns Chad | Kenya ACCUSED Chad
                    Kenya to expel Chadian envoy | Kenya SANCTIONED Chadian envoy (FUTURE)
                    Chad rejects offer of mediation | Chad REJECTED: offer of mediation
                    Norway slaps sanctions on Chad | Norway SANCTIONED Chad
                    Kenya vows to retaliate against Chad | Kenya THREATENED Chad
                    Norway urges Chad to free sailors | Norway PRESSED Chad
                    """)
    void readsHeadlines(String sentence, String acts) {
        assertThat(Chronicle.headline(sentence)).containsExactlyInAnyOrder(acts.split("; "));
    }
}
