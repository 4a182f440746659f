package org.dragoman.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.dragoman.SharedGrammar;
import org.dragoman.model.Actor;
import org.dragoman.model.ActorType;
import org.dragoman.model.Article;
import org.junit.jupiter.api.Test;

class KnownWorldTests {

    private static final Registry REGISTRY = KnownWorld.load();

    private static Cast cast(String text) {
        return cast(text, "2025-03-12");
    }

    private static Cast cast(String text, String day) {
        Article article = new Article("a", null, text, Instant.parse(day + "T12:00:00Z"), null, null, null);
        return REGISTRY.cast(article, SharedGrammar.read(text));
    }

    /// Ids of who is meant where the text reads `words` for the last time.
    private static List<String> meant(Cast cast, String words) {
        return cast.mentions().stream()
                .filter(it -> it.span().text().equals(words))
                .map(Mention::actors)
                .reduce(List.of(), (before, last) -> last);
    }

    private static Actor actor(Cast cast, String id) {
        return cast.actor(id)
                .orElseThrow(() -> new AssertionError(id + " is not among "
                        + cast.actors().stream().map(Actor::id).toList()));
    }

    @Test
    void namesAMinisterWithCountryAndRole() {
        Cast cast = cast("Chilean Foreign Minister Paula Rojas met reporters in Lima.");

        Actor rojas = actor(cast, "person:paula-rojas");
        assertThat(rojas.type()).isEqualTo(ActorType.LEADER);
        assertThat(rojas.name()).isEqualTo("Paula Rojas");
        assertThat(rojas.country()).isEqualTo("CHL");
        assertThat(rojas.role()).isEqualTo("foreign minister");
        assertThat(rojas.aliases()).contains("Chilean Foreign Minister Paula Rojas");
    }

    @Test
    void readsAnApposition() {
        Cast cast = cast("Portugal's finance minister, Duarte Lobo, resigned on Friday. Lobo gave no reason.");

        assertThat(actor(cast, "person:duarte-lobo").country()).isEqualTo("PRT");
        assertThat(meant(cast, "Lobo")).containsExactly("person:duarte-lobo");
    }

    @Test
    void keepsFormerOfficeHoldersAmongOrdinaryPersons() {
        Cast cast = cast("Former Kenyan minister Peter Oduya criticized the plan.");

        assertThat(actor(cast, "person:peter-oduya").type()).isEqualTo(ActorType.PERSON);
        assertThat(actor(cast, "person:peter-oduya").country()).isEqualTo("KEN");
    }

    @Test
    void keepsRebelLeadersAmongOrdinaryPersons() {
        Cast cast = cast("Hezbollah leader Karim Nasser rejected the offer.");

        assertThat(actor(cast, "person:karim-nasser").type()).isEqualTo(ActorType.PERSON);
    }

    @Test
    void resolvesTheCapitalTheGovernmentAndTheAdjectiveToTheState() {
        Cast cast =
                cast("Warsaw protested. The Polish government recalled its envoy, and Polish farmers blocked a road.");

        assertThat(meant(cast, "Warsaw")).containsExactly("country:POL");
        assertThat(meant(cast, "The Polish government")).containsExactly("country:POL");
        assertThat(meant(cast, "Polish")).containsExactly("country:POL");
        assertThat(meant(cast, "its")).containsExactly("country:POL");
    }

    @Test
    void seesBothSidesOfACompound() {
        Cast cast = cast("The India-Pakistan talks ended without a result.");

        assertThat(meant(cast, "India")).containsExactly("country:IND");
        assertThat(meant(cast, "Pakistan")).containsExactly("country:PAK");
    }

    @Test
    void tellsAgenciesFromTheirStates() {
        Cast cast = cast("Norway's foreign ministry summoned the ambassador. The ministry demanded an apology.");

        Actor ministry = actor(cast, "agency:nor-foreign-ministry");
        assertThat(ministry.type()).isEqualTo(ActorType.AGENCY);
        assertThat(ministry.country()).isEqualTo("NOR");
        assertThat(meant(cast, "The ministry")).containsExactly("agency:nor-foreign-ministry");
    }

    @Test
    void countsUnnamedOfficialsAsAGroupOfTheirState() {
        Cast cast = cast("Brazilian officials said on Monday that talks would resume.");

        Actor officials = actor(cast, "group:bra-officials");
        assertThat(officials.type()).isEqualTo(ActorType.GROUP);
        assertThat(officials.name()).isEqualTo("Brazilian officials");
        assertThat(officials.country()).isEqualTo("BRA");
    }

    @Test
    void leavesTheDayOutOfTheNounPhrase() {
        Cast cast = cast("A Danish court on Tuesday convicted two farmers.");

        assertThat(cast.mentions().stream().map(it -> it.span().text())).contains("A Danish court", "two farmers");
    }

    @Test
    void followsPronounsByTheSexOfTheName() {
        Cast cast = cast("Canadian minister Helen Marsh met Peruvian minister Oscar Rivas. She praised him.");

        assertThat(meant(cast, "She")).containsExactly("person:helen-marsh");
        assertThat(meant(cast, "him")).containsExactly("person:oscar-rivas");
    }

    @Test
    void findsTheSubjectThatFollowsItsPronoun() {
        Cast cast = cast("Peter Novak left early. In her speech, Spanish envoy Laura Prieto thanked the hosts.");

        assertThat(meant(cast, "her")).containsExactly("person:laura-prieto");
    }

    @Test
    void givesAnObjectToSomebodyElseThanTheSubject() {
        Cast cast = cast("Kenyan minister Tom Otieno met Ugandan minister Paul Kizza. He thanked him.");

        assertThat(meant(cast, "He")).containsExactly("person:tom-otieno");
        assertThat(meant(cast, "him")).containsExactly("person:paul-kizza");
    }

    @Test
    void readsTheyAsThoseWhoWereNamedTogether() {
        Cast cast = cast("Mali and Niger left the talks. They gave no reason.");

        assertThat(meant(cast, "They")).containsExactly("country:MLI", "country:NER");
    }

    @Test
    void readsBothSidesAsThoseWhoWereNamedTogether() {
        Cast cast = cast(
                "Sudan's army and the RSF met in Saudi Arabia. Saudi Arabia hosted the talks. Both sides blamed the other.");

        assertThat(meant(cast, "Both sides")).containsExactly("agency:sdn-army", "organization:rapid-support-forces");
    }

    @Test
    void takesNoThingForAnActor() {
        Cast cast = cast("Ghana wrote a treaty. Togo signed it on Sunday.");

        assertThat(meant(cast, "it")).isEmpty();
    }

    @Test
    void resolvesBothLeadersToTheTwoOfThem() {
        Cast cast = cast("Turkish President Recep Tayyip Erdogan called Greek Prime Minister Kyriakos Mitsotakis. "
                + "The two leaders agreed to meet.");

        assertThat(meant(cast, "The two leaders"))
                .containsExactlyInAnyOrder("person:recep-tayyip-erdogan", "person:kyriakos-mitsotakis");
    }

    @Test
    void resolvesATitleToItsHolderInTheArticle() {
        Cast cast = cast("Argentine President Javier Milei flew to Rome. The Argentine leader will stay for two days.");

        assertThat(meant(cast, "The Argentine leader")).containsExactly("person:javier-milei");
    }

    @Test
    void resolvesATitleByTheDateOfTheArticle() {
        assertThat(meant(cast("The French president welcomed the decision.", "2016-05-01"), "The French president"))
                .containsExactly("person:francois-hollande");
        assertThat(meant(cast("The French president welcomed the decision.", "2018-05-01"), "The French president"))
                .containsExactly("person:emmanuel-macron");
    }

    @Test
    void leavesAnUnknownHolderUnnamed() {
        Cast cast = cast("Bhutan's foreign minister arrived on Monday.");

        assertThat(meant(cast, "Bhutan's foreign minister"))
                .singleElement()
                .asString()
                .startsWith("group:btn-");
    }

    @Test
    void takesANewspaperForNoCity() {
        Cast cast = cast("The Washington Post reported the deal.");

        assertThat(cast.actors())
                .extracting(Actor::id)
                .contains("organization:washington-post")
                .doesNotContain("country:USA");
    }

    @Test
    void takesALastNameForNoCity() {
        Cast cast = cast("Activist Julia Paris left the country. Paris said she was afraid.");

        assertThat(meant(cast, "Paris")).containsExactly("person:julia-paris");
    }

    @Test
    void joinsShortAndFullNamesOfOnePerson() {
        Cast cast = cast("Maria J. Lopez spoke first. Maria Lopez then left, and Ms Lopez came back.");

        assertThat(cast.actors()).extracting(Actor::id).containsOnlyOnce("person:maria-lopez");
    }

    @Test
    void knowsTheBlocAgain() {
        Cast cast = cast("The European Union postponed the vote. The bloc cited a lack of time.");

        assertThat(meant(cast, "The bloc")).containsExactly("organization:european-union");
    }

    @Test
    void namesOnlyActorsOfItsOwn() {
        Cast cast = cast("Soldiers, nurses and the mayor of Quito met envoys from Japan, who thanked them.");

        assertThat(cast.mentions()).isNotEmpty();
        cast.mentions()
                .forEach(it -> it.actors()
                        .forEach(id -> assertThat(cast.actor(id)).as(id).isPresent()));
    }

    @Test
    void castsTheSameTextTheSameWay() {
        String text =
                "Iraqi and Kuwaiti ministers met in Doha. They praised the host, and its emir thanked both delegations.";

        assertThat(cast(text).actors()).isEqualTo(cast(text).actors());
    }
}
