package org.dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.article.PlainText;
import org.dragoman.model.Facts;
import org.dragoman.model.Relation;
import org.dragoman.model.RelationType;
import org.dragoman.model.Statement;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The article with which it all began, where it is at hand: it is not ours to give away.
class SeedArticleTests {

    private static final Path ARTICLE = Path.of("..", "shared", "seed", "article.txt");
    private static final String SHEINBAUM = "person:claudia-sheinbaum";
    private static final String TRUMP = "person:donald-trump";

    private static Facts facts;

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.exists(ARTICLE), "the article is not at hand");
        facts = Extractor.load().read(PlainText.article(Files.readString(ARTICLE)));
    }

    private static void tells(RelationType type, Predicate<Relation> which) {
        assertThat(facts.relations()).filteredOn(it -> it.type() == type).anyMatch(which);
    }

    private static void said(String speaker, String words) {
        assertThat(facts.statements()).anyMatch(it -> it.speaker().equals(speaker) && content(it, words));
    }

    private static boolean content(Statement statement, String words) {
        return statement.content().text().contains(words);
    }

    private static boolean topic(Relation relation, String words) {
        return relation.topic() != null
                && relation.topic().toLowerCase(Locale.ROOT).contains(words);
    }

    private static boolean isOneOf(@Nullable String id, String... ids) {
        return id != null && Set.of(ids).contains(id);
    }

    @Test
    void sheinbaumCalledTrump() {
        tells(
                RelationType.CALLED,
                it -> isOneOf(it.source(), SHEINBAUM, TRUMP) && isOneOf(it.target(), SHEINBAUM, TRUMP));
    }

    @Test
    void mexicoRejectedIntervention() {
        tells(
                RelationType.REJECTED,
                it -> isOneOf(it.source(), SHEINBAUM, "country:MEX") && topic(it, "u.s. military intervention"));
    }

    @Test
    void washingtonPressedForTangibleResults() {
        tells(RelationType.PRESSED, it -> it.source().equals("country:USA") && topic(it, "tangible results"));
    }

    @Test
    void theTwoAgreedToContinueSecurityCooperation() {
        tells(RelationType.AGREED, it -> topic(it, "continue security cooperation"));
    }

    @Test
    void theForeignSecretaryMetAmericanOfficials() {
        tells(
                RelationType.MET,
                it -> it.source().equals("person:juan-ramon-de-la-fuente")
                        && isOneOf(it.target(), "group:usa-officials"));
    }

    @Test
    void cubaWasNotDiscussed() {
        assertThat(facts.relations())
                .anyMatch(it ->
                        it.status() == Status.NEGATED && it.evidence().text().contains("did not discuss Cuba"));
    }

    @Test
    void theSpeakersAreTheRightOnes() {
        said(SHEINBAUM, "Mexico rejects U.S. military intervention");
        said(SHEINBAUM, "the two leaders agreed to continue security cooperation");
        said(SHEINBAUM, "a very good conversation");
        said(SHEINBAUM, "Our constitution is very clear");
        said(SHEINBAUM, "Trump asked her opinion");
        said(SHEINBAUM, "did not discuss Cuba");
        said(TRUMP, "he was prepared to confront cartels");
        said(TRUMP, "knocked out 97% of the drugs");
    }

    @Test
    void sheinbaumTellsWhatTrumpInsistedOn() {
        assertThat(facts.statements())
                .anyMatch(it ->
                        it.speaker().equals(TRUMP) && content(it, "they could help") && isOneOf(it.via(), SHEINBAUM));
    }
}
