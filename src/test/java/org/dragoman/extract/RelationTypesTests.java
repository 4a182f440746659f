package org.dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationTypesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Norway welcomed the agreement. | Norway SUPPORTED: the agreement
                    Peru phoned Norway. | Peru CALLED Norway
                    President Ana Silva phoned President Peter Mwangi. | Ana Silva CALLED Peter Mwangi
                    President Ana Silva visited Kenya. | Ana Silva MET Kenya
                    Norway hosted President Ana Silva. | Norway MET Ana Silva
                    Norway sought assurances from Chad. | Norway REQUESTED Chad
                    Peru vetoed the resolution. | Peru REJECTED: the resolution
                    Chad lifted its ban on Kenyan tea. | Chad CONCEDED Kenya
                    Norway imposed tariffs on Peru. | Norway SANCTIONED Peru
                    Chad bombed Kenya. | Chad ATTACKED Kenya
                    Chad blocked the website. | Chad COERCED: the website
                    Kenya detained two Chadian soldiers. | Kenya COERCED two Chadian soldiers
                    Workers protested against President Ana Silva in Lima. | Workers PROTESTED Ana Silva
                    Norway gave Kenya two million dollars. | Norway AIDED Kenya
                    Norway blamed Chad for the raid. | Norway ACCUSED Chad
                    Norway criticised Chad. | Norway ACCUSED Chad
                    Norway expelled the Chadian ambassador. | Norway SANCTIONED Chadian ambassador
                    Chad massed troops near the border with Kenya. | Chad MOBILIZED Kenya
                    Kenya recognised Norway. | Kenya SUPPORTED Norway
                    Norway donated tents to Peru. | Norway AIDED Peru
                    Norway granted asylum to Peter Mwangi. | Norway AIDED Peter Mwangi
                    Norway delivered missiles to Kenya. | Norway AIDED Kenya
                    Kenya extradited the suspect to Norway. | Kenya COOPERATED Norway
                    Kenya shared intelligence with Norway. | Kenya COOPERATED Norway
                    Kenya and Peru resumed trade. | Kenya COOPERATED Peru
                    Kenya deployed troops on the border with Chad. | Kenya MOBILIZED Chad
                    Kenya put its forces on alert. | Kenya MOBILIZED: its forces
                    Kenya withdrew its troops from Chad. | Kenya RETREATED Chad
                    Chad released two Kenyan sailors. | Chad RETREATED two Kenyan sailors
                    Protesters rallied against President Ana Silva. | Protesters PROTESTED Ana Silva
                    Thousands of workers went on strike against the government of Peru. | Thousands of workers PROTESTED Peru
                    Kenya arrested two Chadian journalists. | Kenya COERCED two Chadian journalists
                    Chad deported Peter Mwangi. | Chad COERCED Peter Mwangi
                    Kenya banned the newspaper. | Kenya COERCED newspaper
                    Kenya eased sanctions on Chad. | Kenya CONCEDED Chad
                    Chad declared a ceasefire. | Chad CONCEDED: a ceasefire
                    Kenya gave Chad an ultimatum. | Kenya THREATENED Chad
                    Chad threatened Kenya with war. | Chad THREATENED Kenya
                    Kenya congratulated Peru. | Kenya SUPPORTED Peru
                    Peru thanked Norway for the food. | Peru SUPPORTED Norway
                    Kenya ratified the treaty. | Kenya SUPPORTED: the treaty
                    Norway volunteered to host the talks. | Norway OFFERED: host the talks
                    Norway offered Kenya a loan. | Norway OFFERED Kenya
                    Peru sued Chad. | Peru ACCUSED Chad
                    Kenya opened an investigation into Chad. | Kenya ACCUSED Chad
                    Kenya hacked the Chadian parliament. | Kenya COERCED Chadian parliament
                    """)
    void tellsTheTypesApart(String sentence, String acts) {
        assertThat(Chronicle.acts(sentence)).containsExactlyInAnyOrder(acts.split("; "));
    }
}
