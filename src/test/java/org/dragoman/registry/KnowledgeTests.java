package org.dragoman.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.registry.Known.State;
import org.junit.jupiter.api.Test;

class KnowledgeTests {

    private static final Knowledge KNOWLEDGE = Knowledge.load();

    /// The knowledge of the program with the rows of one file replaced.
    private static Knowledge with(String file, String... lines) {
        return Knowledge.read(name -> name.equals(file) ? Table.of(file, List.of(lines)) : Table.read(name));
    }

    @Test
    void knowsEveryMemberOfTheUnitedNations() {
        assertThat(Table.read("countries.tsv").rows()).hasSizeGreaterThan(193);
        for (String code : List.of("USA", "RUS", "CHN", "TUV", "NRU", "SMR", "SSD", "TLS", "XKX", "TWN", "PSE")) {
            assertThat(KNOWLEDGE.state(code)).as(code).isNotNull();
        }
    }

    @Test
    void knowsAStateByItsNamesItsAdjectiveAndItsSeat() {
        for (String name : List.of("Ivory Coast", "Côte d'Ivoire", "Ivorian", "Ivorians", "Abidjan")) {
            assertThat(KNOWLEDGE
                            .names()
                            .of(Spelling.words(name))
                            .map(Sense::known)
                            .map(Known::country))
                    .as(name)
                    .contains("CIV");
        }
    }

    @Test
    void tellsTheTwoCongosAndTheTwoGuineasApart() {
        assertThat(country("DRC")).isEqualTo("COD");
        assertThat(country("Congo-Brazzaville")).isEqualTo("COG");
        assertThat(country("Guinea-Bissau")).isEqualTo("GNB");
        assertThat(country("Equatorial Guinea")).isEqualTo("GNQ");
    }

    private static String country(String name) {
        Known known = KNOWLEDGE.names().of(Spelling.words(name)).orElseThrow().known();
        assertThat(known).isInstanceOf(State.class);
        return ((State) known).code();
    }

    @Test
    void knowsWhoHeldAnOfficeOnADay() {
        Office president = KNOWLEDGE.offices().of(List.of("president")).orElseThrow();

        assertThat(KNOWLEDGE
                        .holders()
                        .of(president, "FRA", LocalDate.of(2016, 5, 1))
                        .map(Known.Person::name))
                .contains("François Hollande");
        assertThat(KNOWLEDGE
                        .holders()
                        .of(president, "FRA", LocalDate.of(2018, 5, 1))
                        .map(Known.Person::name))
                .contains("Emmanuel Macron");
    }

    @Test
    void doesNotGuessAHolderThatItDoesNotKnow() {
        Office president = KNOWLEDGE.offices().of(List.of("president")).orElseThrow();

        assertThat(KNOWLEDGE.holders().of(president, "KIR", LocalDate.of(2016, 5, 1)))
                .isEmpty();
    }

    @Test
    void knowsAPersonByEachSpelling() {
        assertThat(KNOWLEDGE.holders().called("Volodymyr Zelenskiy"))
                .isSameAs(KNOWLEDGE.holders().called("Volodymyr Zelenskyy"));
        assertThat(KNOWLEDGE.holders().called("AMLO")).isNotNull();
    }

    @Test
    void refusesASecondCountryWithTheSameCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(
                        "countries.tsv",
                        "alpha3\talpha2\tname\tother names\tadjectives\tpeople\tseats",
                        "PER\tPE\tPeru\t\t\t\t",
                        "PER\tPE\tPiru\t\t\t\t"))
                .withMessage("countries.tsv:3: a second PER");
    }

    @Test
    void refusesANameThatTwoShare() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(
                        "countries.tsv",
                        "alpha3\talpha2\tname\tother names\tadjectives\tpeople\tseats",
                        "PER\tPE\tPeru\t\t\t\tLima",
                        "BOL\tBO\tBolivia\t\t\t\tLima"))
                .withMessage("countries.tsv:3: 'Lima' is Peru already");
    }

    @Test
    void refusesAnAgencyOfNoKnownCountry() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with("agencies.tsv", "name\tother names\tcountry", "Palace\t\tXXX"))
                .withMessage("agencies.tsv:2: no such country: XXX");
    }

    @Test
    void refusesAHolderOfAnUnknownOffice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> holders("Ana Ruiz\t\tfemale\tgrand poobah\tPER\t2001-01-01\t"))
                .withMessage("holders.tsv:2: no such office: grand poobah");
    }

    @Test
    void refusesATenureThatEndsBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> holders("Ana Ruiz\t\tfemale\tpresident\tPER\t2005-01-01\t2001-01-01"))
                .withMessage("holders.tsv:2: 'to' is before 'from'");
    }

    @Test
    void refusesADateThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> holders("Ana Ruiz\t\tfemale\tpresident\tPER\t2001-13-01\t"))
                .withMessage("holders.tsv:2: 'from' is no date: 2001-13-01");
    }

    @Test
    void refusesANameOfTwoHolders() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(
                        "holders.tsv",
                        "name\tother names\tsex\toffice\tof\tfrom\tto",
                        "Ana Ruiz\tA. Ruiz\tfemale\tpresident\tPER\t2001-01-01\t",
                        "Alma Ruiz\tA. Ruiz\tfemale\tpresident\tBOL\t2001-01-01\t"))
                .withMessage("holders.tsv:3: 'A. Ruiz' is person:ana-ruiz already");
    }

    private static Knowledge holders(String row) {
        return with("holders.tsv", "name\tother names\tsex\toffice\tof\tfrom\tto", row);
    }
}
