package org.dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeClausesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    The treaty, which Kenya signed in May, bans land mines. | Kenya SUPPORTED: The treaty
                    The minister who rejected the plan is Elena Duarte. | minister REJECTED: the plan
                    The plan proposed by Norway was welcomed by Peru. | Peru SUPPORTED Norway
                    Kenya, which condemned Chad on Sunday, recalled its envoy. | Kenya ACCUSED Chad; Kenya SANCTIONED: its envoy
                    Chad, which Kenya condemned on Sunday, said nothing. | Kenya ACCUSED Chad
                    Norway, whose government condemned Chad, will host the conference. | Norway ACCUSED Chad
                    The rebels who attacked Kenya came from the north. | rebels ATTACKED Kenya
                    It was an offer that Peru rejected. | Peru REJECTED: an offer
                    Troops sent by Kenya attacked the rebels. | Troops ATTACKED rebels
                    The sanctions imposed on Chad by Norway will remain in place. | Norway SANCTIONED Chad
                    The fighters, who are backed by Chad, attacked Kenya on Friday. | Chad SUPPORTED fighters; fighters ATTACKED Kenya
                    """)
    void looksThroughRelativeClauses(String sentence, String acts) {
        assertThat(Chronicle.acts(sentence)).containsExactlyInAnyOrder(acts.split("; "));
    }
}
