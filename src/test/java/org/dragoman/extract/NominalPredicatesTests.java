package org.dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NominalPredicatesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    The Kenyan president's visit to Peru lasted two days. | William Ruto MET Peru
                    Norway's criticism of Chad was sharp. | Norway ACCUSED Chad
                    The arrest of the journalist by Chad angered Norway. | Chad COERCED journalist
                    Chad's invasion of Kenya began in March. | Chad ATTACKED Kenya
                    The withdrawal of Norwegian troops from Chad began on Monday. | Norwegian troops RETREATED Chad
                    A meeting between President Ana Silva and President Peter Mwangi took place in Lima. | Ana Silva MET Peter Mwangi
                    Norway's rejection of the Kenyan offer surprised diplomats. | Norway REJECTED Kenya
                    Kenya's condemnation of Chad came late. | Kenya ACCUSED Chad
                    The attack on Kenya by Chadian rebels was the third this year. | Chadian rebels ATTACKED Kenya
                    Peru's talks with Norway ended on Friday. | Peru MET Norway
                    The talks between Peru and Norway ended on Friday. | Peru MET Norway
                    President Peter Mwangi's call with President Ana Silva lasted an hour. | Peter Mwangi CALLED Ana Silva
                    Peru voiced its support for Norway. | Peru SUPPORTED Norway
                    Chad's threats against Kenya alarmed Norway. | Chad THREATENED Kenya
                    Norway's sanctions against Chad took effect on Monday. | Norway SANCTIONED Chad
                    """)
    void readsNounsThatSayAnAct(String sentence, String acts) {
        assertThat(Chronicle.acts(sentence)).containsExactlyInAnyOrder(acts.split("; "));
    }
}
