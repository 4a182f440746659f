package org.dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.model.StatementKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementsTests {

    private static List<String> voices(String text) {
        return Hearing.voices(text);
    }

    @Nested
    class Cues {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Foreign Minister Elena Duarte said Peru would sign the treaty.",
                    "Foreign Minister Elena Duarte said on Tuesday that Peru would sign the treaty.",
                    "Foreign Minister Elena Duarte told reporters in Lima that Peru would sign the treaty.",
                    "Peru would sign the treaty, Foreign Minister Elena Duarte said.",
                    "Peru would sign the treaty, Foreign Minister Elena Duarte told a news conference on Tuesday.",
                    "Peru would sign the treaty, according to Foreign Minister Elena Duarte.",
                    "According to Foreign Minister Elena Duarte, Peru would sign the treaty.",
                    "As Foreign Minister Elena Duarte noted, Peru would sign the treaty.",
                    "Peru would sign the treaty, as noted by Foreign Minister Elena Duarte.",
                    "Foreign Minister Elena Duarte made it clear that Peru would sign the treaty.",
                    "Foreign Minister Elena Duarte expressed confidence that Peru would sign the treaty.",
                    "Foreign Minister Elena Duarte was quoted as saying that Peru would sign the treaty.",
                    "Speaking in Lima, Foreign Minister Elena Duarte confirmed Peru would sign the treaty.",
                    "Foreign Minister Elena Duarte wrote on X that Peru would sign the treaty.",
                    "The envoys welcomed the assurance by Foreign Minister Elena Duarte that Peru would sign the treaty."
                })
        void hearsWhatWasSaid(String sentence) {
            assertThat(voices(sentence)).containsExactly("Elena Duarte: Peru would sign the treaty");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Peru reportedly signed the treaty.",
                    "Foreign Minister Elena Duarte said nothing.",
                    "Foreign Minister Elena Duarte did not say whether Peru would sign the treaty.",
                    "Foreign Minister Elena Duarte declined to say that Peru would sign the treaty.",
                    "Foreign Minister Elena Duarte rejected the treaty.",
                    "Foreign Minister Elena Duarte may say that Peru agrees.",
                    "Foreign Minister Elena Duarte believes that Peru will sign the treaty.",
                    "It was announced that Peru had signed the treaty."
                })
        void inventsNoStatement(String sentence) {
            assertThat(voices(sentence)).isEmpty();
        }

        @Test
        void namesTheCue() {
            assertThat(Hearing.said("Peru agreed, according to Foreign Minister Elena Duarte."))
                    .extracting(Said::cue)
                    .containsExactly("according to");
        }

        @Test
        void explainsWhatMadeIt() {
            assertThat(Hearing.said("Foreign Minister Elena Duarte said that Peru agreed."))
                    .extracting(Said::explanation)
                    .containsExactly("say (verb), clause after");
        }
    }

    @Nested
    class Typed {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Elena Duarte urged Chile to open the border. | Elena Duarte > Chile: open the border",
                    "Elena Duarte called on Chile to open the border. | Elena Duarte > Chile: open the border",
                    "Elena Duarte asked Chile not to close the border. | Elena Duarte > Chile: not to close the border",
                    "Elena Duarte called for Chile to open the border. | Elena Duarte > -: Chile to open the border",
                    "Elena Duarte accused Chile of closing the border. | Elena Duarte > -: closing the border",
                    "Elena Duarte vowed to open the border. | Elena Duarte > -: open the border",
                    "Elena Duarte demanded that Chile open the border. | Elena Duarte > -: Chile open the border",
                    "Elena Duarte warned Chile that the border was closed. | Elena Duarte > Chile: the border was closed",
                    "Elena Duarte denied that the border was closed. | Elena Duarte > -: the border was closed"
                })
        void hearsWhatIsUrged(String sentence, String expected) {
            assertThat(Hearing.addresses(sentence)).containsExactly(expected);
        }

        @Test
        void hearsANameGivenInQuotationMarks() {
            assertThat(voices("Elena Duarte called the closure \"a grave mistake\"."))
                    .containsExactly("Elena Duarte: the closure \"a grave mistake\"");
            assertThat(voices("Elena Duarte described the closure as “a grave mistake”."))
                    .containsExactly("Elena Duarte: the closure as “a grave mistake”");
            assertThat(voices("Elena Duarte called the closure a grave mistake."))
                    .isEmpty();
        }
    }

    @Nested
    class Quotes {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\"We will sign the treaty\", Foreign Minister Elena Duarte said on Tuesday.",
                    "“We will sign the treaty”, said Foreign Minister Elena Duarte.",
                    "Foreign Minister Elena Duarte said: «We will sign the treaty».",
                    "Foreign Minister Elena Duarte told reporters, „We will sign the treaty“.",
                    "Speaking in Lima, Foreign Minister Elena Duarte said that \"we will sign the treaty\".",
                    "\"We will sign the treaty\", Foreign Minister Elena Duarte was quoted by Reuters as saying.",
                    "'We will sign the treaty', Foreign Minister Elena Duarte said in a statement."
                })
        void areDirect(String sentence) {
            assertThat(voices(sentence))
                    .hasSize(1)
                    .allMatch(it -> it.equalsIgnoreCase("Elena Duarte: we will sign the treaty"));
            assertThat(Hearing.said(sentence)).extracting(Said::kind).containsExactly(StatementKind.DIRECT);
        }

        @Test
        void areMixedWithOtherWords() {
            assertThat(Hearing.said("Foreign Minister Elena Duarte said the talks were \"very useful\" for Peru."))
                    .extracting(Said::kind)
                    .containsExactly(StatementKind.MIXED);
        }

        @Test
        void goOnOverSentences() {
            assertThat(voices("\"We will sign. We will keep our word,\" Foreign Minister Elena Duarte said."))
                    .containsExactly("Elena Duarte: We will sign. We will keep our word,");
        }

        @Test
        void goOnBehindTheAttribution() {
            assertThat(voices("\"We will sign,\" Foreign Minister Elena Duarte said. \"We will keep our word.\""))
                    .containsExactly("Elena Duarte: We will sign,", "Elena Duarte: We will keep our word.");
        }

        @Test
        void goOnOverParagraphs() {
            assertThat(voices("""
                    Foreign Minister Elena Duarte said: “We will sign the treaty.

                    “We will keep our word.

                    “And we expect the same of Chile.”

                    The treaty has twelve articles.
                    """)).containsExactly("""
                    Elena Duarte: We will sign the treaty.

                    “We will keep our word.

                    “And we expect the same of Chile.""");
        }

        @Test
        void standOnBothSidesOfTheAttribution() {
            assertThat(voices("\"We will sign,\" Foreign Minister Elena Duarte said, \"and we will keep our word.\""))
                    .containsExactly("Elena Duarte: We will sign,", "Elena Duarte: and we will keep our word.");
        }

        @Test
        void areNoStatementsWhereTheyOnlyScareOrName() {
            assertThat(voices("The so-called \"border treaty\" was signed by Foreign Minister Elena Duarte."))
                    .isEmpty();
            assertThat(voices("The book \"Across the Andes\" is on sale in Lima."))
                    .isEmpty();
        }

        @Test
        void costNoMoreThanTheirParagraphWhenOdd() {
            assertThat(voices("""
                    The minister's "plan was signed in Lima on Tuesday.

                    "We will keep our word," Foreign Minister Elena Duarte said.
                    """)).contains("Elena Duarte: We will keep our word,");
        }
    }

    @Nested
    class Speakers {

        @Test
        void areResolvedFromPronouns() {
            assertThat(voices("Foreign Minister Elena Duarte came to Santiago. She said that Peru would sign."))
                    .containsExactly("Elena Duarte: Peru would sign");
        }

        @Test
        void speakOnceEachWhenJoined() {
            assertThat(voices("France and Germany said that the talks had failed."))
                    .containsExactlyInAnyOrder("France: the talks had failed", "Germany: the talks had failed");
        }

        @Test
        void areTheAuthorsOfDocuments() {
            assertThat(
                            voices(
                                    "The Chilean foreign ministry published a statement. The statement said that the border was open."))
                    .hasSize(1)
                    .allMatch(it -> it.endsWith(": the border was open"));
        }

        @Test
        void mayBeUnnamed() {
            assertThat(Hearing.said("A senior U.S. official said the talks had failed."))
                    .extracting(it -> it.source() == null ? "" : it.source().text())
                    .containsExactly("A senior U.S. official");
        }

        @Test
        void goOnInParticiples() {
            assertThat(voices("Elena Duarte said Peru would sign, adding that Chile had agreed."))
                    .containsExactly("Elena Duarte: Peru would sign", "Elena Duarte: Chile had agreed");
        }

        @Test
        void goOnInASecondVerb() {
            assertThat(voices("Elena Duarte called the closure \"a mistake\" and demanded that Chile open the border."))
                    .containsExactly("Elena Duarte: the closure \"a mistake\"", "Elena Duarte: Chile open the border");
        }
    }

    @Nested
    class Reports {

        @Test
        void ofReportsComeByWayOfTheOuterSpeaker() {
            String text = "Elena Duarte said that Chile had denied that the border was closed.";
            List<Said> said = Hearing.said(text);
            assertThat(said).hasSize(2);
            assertThat(said.get(1).via()).isEqualTo(said.get(0).speaker());
            assertThat(Hearing.name(text, said.get(1).speaker())).isEqualTo("Chile");
        }

        @Test
        void quotingAnotherAreBothsWords() {
            assertThat(voices("According to Reuters, quoting Xinhua, the border is open."))
                    .containsExactlyInAnyOrder("Reuters: the border is open", "Xinhua: the border is open");
        }

        @Test
        void endWhereTheOuterAttributionBegins() {
            assertThat(voices("Chile denied that the border was closed, Elena Duarte told reporters."))
                    .containsExactly(
                            "Elena Duarte: Chile denied that the border was closed", "Chile: the border was closed");
        }
    }

    @Nested
    class Addressees {

        @Test
        void areNamed() {
            assertThat(Hearing.addresses("Elena Duarte told Chile that the border was open."))
                    .containsExactly("Elena Duarte > Chile: the border was open");
            assertThat(Hearing.addresses("\"The border is open,\" Elena Duarte told Reuters."))
                    .containsExactly("Elena Duarte > Reuters: The border is open,");
        }

        @ParameterizedTest
        @ValueSource(strings = {"reporters", "journalists", "a news conference", "the summit"})
        void areNobodyInAnAudience(String audience) {
            assertThat(Hearing.addresses("Elena Duarte told " + audience + " that the border was open."))
                    .containsExactly("Elena Duarte > -: the border was open");
        }
    }

    @Nested
    class Headings {

        @Test
        void nameTheSpeakerBeforeOrBehindAColon() {
            String story =
                    "\n\nA long day came to its end in Santiago, where nobody expected anything of the talks at all.\n";
            assertThat(voices("Peru: the border stays open" + story)).containsExactly("Peru: the border stays open");
            assertThat(voices("'The border stays open': Peru" + story)).containsExactly("Peru: The border stays open");
        }

        @Test
        void countOnceWithTheArticle() {
            assertThat(
                            voices(
                                    "Peru says border stays open\n\nPeru said on Tuesday that the border would stay open for trade.\n"))
                    .containsExactly("Peru: the border would stay open for trade");
        }
    }

    @Nested
    class Asides {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "The plan, Elena Duarte said, would fail.",
                    "In return, Elena Duarte said, Peru would open the border.",
                    "If the talks failed, Elena Duarte added, the border would be closed."
                })
        void areKeptInTheClauseThatTheyPart(String sentence) {
            assertThat(voices(sentence))
                    .containsExactly("Elena Duarte: " + sentence.substring(0, sentence.length() - 1));
        }

        @Test
        void divideTwoClauses() {
            assertThat(voices("Peru had agreed, Elena Duarte said, and Chile had agreed too."))
                    .containsExactly("Elena Duarte: Peru had agreed", "Elena Duarte: Chile had agreed too");
        }
    }

    @Test
    void hearsTheReceiverOfALetter() {
        assertThat(Hearing.addresses("In a letter to the United Nations, Elena Duarte wrote that the border was open."))
                .containsExactly("Elena Duarte > United Nations: the border was open");
    }
}
