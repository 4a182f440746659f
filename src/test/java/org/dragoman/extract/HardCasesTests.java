package org.dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HardCasesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Kenya will boycott the summit. | Kenya PROTESTED: the summit (FUTURE)
                    Kenya warned Chad to leave the island. | Kenya PRESSED Chad
                    Kenya dropped its mediator. | Kenya SANCTIONED mediator
                    Norway imposed a travel ban on the ministers of Chad. | Norway SANCTIONED ministers of Chad
                    Kenya handed back two prisoners to Chad. | Kenya RETREATED two prisoners
                    Norway expressed concern over the arrests in Chad. | Norway ACCUSED Chad
                    Kenya postponed a meeting with Chad. | Kenya MET Chad (NEGATED)
                    Kenya signed a treaty with Peru. | Kenya SUPPORTED Peru
                    Norway thanked Peru for its help. | Norway SUPPORTED Peru
                    Norway expressed readiness to mediate between Kenya and Chad. | Norway OFFERED Kenya; Norway OFFERED Chad
                    Kenya apologised to Chad. | Kenya SUPPORTED Chad
                    Kenya sent condolences to Peru. | Kenya SUPPORTED Peru
                    Kenya summoned the Chadian ambassador. | Kenya ACCUSED Chadian ambassador
                    Norway mediated between Kenya and Chad. | Norway MET Kenya; Norway MET Chad
                    Norway sent an envoy to Chad. | Norway MET Chad
                    Kenya abandoned the accord. | Kenya REJECTED: the accord
                    Kenya abstained from the vote. | Kenya REJECTED: the vote
                    Kenya announced a moratorium on executions. | Kenya CONCEDED: a moratorium on executions
                    Kenya dropped its demand for compensation. | Kenya CONCEDED: its demand for compensation
                    Kenya imposed a travel ban on Peter Mwangi. | Kenya SANCTIONED Peter Mwangi
                    Kenya recalled its ambassador from Chad. | Kenya SANCTIONED Chad
                    Chad seized a Kenyan ship. | Chad COERCED Kenya
                    Chad handed back the ship to Kenya. | Chad RETREATED Kenya
                    Kenya expressed readiness to talk to Chad. | Kenya OFFERED Chad
                    Kenya is ready to talk to Chad. | Kenya OFFERED Chad
                    Kenya captured the rebel leader. | Kenya COERCED rebel leader
                    Kenya voiced concern at Chad. | Kenya ACCUSED Chad
                    Kenya signed the treaty. | Kenya SUPPORTED: the treaty
                    """)
    void followsTheDecisionsForHardCases(String sentence, String acts) {
        assertThat(Chronicle.acts(sentence)).containsExactlyInAnyOrder(acts.split("; "));
    }
}
