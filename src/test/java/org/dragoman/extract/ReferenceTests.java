package org.dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    President Ana Silva met President Peter Mwangi. He thanked her. | Ana Silva MET Peter Mwangi; Peter Mwangi SUPPORTED Ana Silva
                    President Ana Silva flew home. The president thanked Norway. | Ana Silva SUPPORTED Norway
                    The Norwegian foreign ministry condemned Chad. | Norwegian foreign ministry ACCUSED Chad
                    Oslo and Lima condemned Chad. | Norway ACCUSED Chad; Peru ACCUSED Chad
                    President Ana Silva flew home. She condemned Chad. | Ana Silva ACCUSED Chad
                    Kenya was angry. It recalled its ambassador from Chad. | Kenya SANCTIONED Chad
                    Nairobi condemned Chad. | Kenya ACCUSED Chad
                    The Kenyan government condemned Chad. | Kenya ACCUSED Chad
                    Kenyan troops attacked Chad. | Kenyan troops ATTACKED Chad
                    Kenyan authorities arrested the rebels. | Kenya COERCED rebels
                    """)
    void knowsWhoIsMeant(String sentence, String acts) {
        assertThat(Chronicle.acts(sentence)).containsExactlyInAnyOrder(acts.split("; "));
    }
}
