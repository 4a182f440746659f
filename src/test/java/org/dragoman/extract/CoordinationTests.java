package org.dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinationTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Kenya praised Norway and Peru and condemned Chad. | Kenya SUPPORTED Norway; Kenya SUPPORTED Peru; Kenya ACCUSED Chad
                    Norway urged Kenya and Chad to resume the talks. | Norway PRESSED Kenya; Norway PRESSED Chad
                    Kenya did not attack Chad or Peru. | Kenya ATTACKED Chad (NEGATED); Kenya ATTACKED Peru (NEGATED)
                    Kenya and Norway condemned Chad. | Kenya ACCUSED Chad; Norway ACCUSED Chad
                    Kenya condemned Chad and Peru. | Kenya ACCUSED Chad; Kenya ACCUSED Peru
                    Kenya, Norway and Peru condemned Chad. | Kenya ACCUSED Chad; Norway ACCUSED Chad; Peru ACCUSED Chad
                    Both Kenya and Norway rejected the plan. | Kenya REJECTED: the plan; Norway REJECTED: the plan
                    Kenya condemned Chad and recalled its ambassador. | Kenya ACCUSED Chad; Kenya SANCTIONED: its ambassador
                    Kenya condemned and sanctioned Chad. | Kenya ACCUSED Chad; Kenya SANCTIONED Chad
                    Kenya condemned Chad but praised Norway. | Kenya ACCUSED Chad; Kenya SUPPORTED Norway
                    Neither Kenya nor Chad signed the treaty. | Kenya SUPPORTED Chad (NEGATED); Chad SUPPORTED Kenya (NEGATED)
                    Kenya met with Norway and with Peru. | Kenya MET Norway; Kenya MET Peru
                    Kenya expelled two Chadian diplomats and closed the border. | Kenya SANCTIONED two Chadian diplomats; Kenya COERCED: the border
                    """)
    void sharesWhatIsCoordinated(String sentence, String acts) {
        assertThat(Chronicle.acts(sentence)).containsExactlyInAnyOrder(acts.split("; "));
    }
}
