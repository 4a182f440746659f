package org.dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationMarksTests {

    private static List<String> quoted(String paragraph) {
        return QuotationMarks.scan(paragraph, 0, paragraph.length()).found().stream()
                .map(it -> paragraph.substring(it.start(), it.end()))
                .toList();
    }

    private static List<String> outer(String paragraph) {
        return QuotationMarks.scan(paragraph, 0, paragraph.length()).found().stream()
                .filter(it -> it.depth() == 0)
                .map(it -> paragraph.substring(it.start(), it.end()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She said \"we agree\" again.",
                "She said “we agree” again.",
                "She said “we agree“ again.",
                "She said „we agree“ again.",
                "She said „we agree” again.",
                "She said ”we agree” again.",
                "She said «we agree» again.",
                "She said »we agree« again.",
                "She said ‹we agree› again.",
                "She said ``we agree'' again.",
                "She said ‘we agree’ again.",
                "She said 'we agree' again."
            })
    void readsMarksOfEveryShape(String sentence) {
        assertThat(quoted(sentence)).containsExactly("we agree");
    }

    @Test
    void takesAnApostropheForNoMark() {
        assertThat(quoted("The ministers' plan isn't Peru's, and the '90s are over; it's the leaders' own."))
                .isEmpty();
    }

    @Test
    void endsSingleMarksBehindAPossessive() {
        assertThat(quoted("He spoke of 'the ministers' own fault' on Monday."))
                .containsExactly("the ministers' own fault");
    }

    @Test
    void findsQuotationsInQuotations() {
        String sentence = "“He told me ‘never again’ and left,” she said.";
        assertThat(quoted(sentence)).containsExactly("He told me ‘never again’ and left,", "never again");
        assertThat(outer(sentence)).contains("He told me ‘never again’ and left,");
    }

    @Test
    void mixesShapesInOneText() {
        assertThat(quoted("“One,” he said. \"Two,\" she said. «Three», they said."))
                .containsExactly("One,", "Two,", "Three");
    }

    @Test
    void losesOnlyWhatAnOddMarkOpens() {
        assertThat(quoted("He wrote \"the end. Later she said \"we agree\" and left."))
                .containsExactly("we agree");
    }

    @Test
    void takesAnInchMarkForNoOpening() {
        assertThat(quoted("The 5\" gun and the 7\" gun.")).isEmpty();
    }

    @Test
    void tellsWhatIsLeftOpen() {
        String paragraph = "She said: “We agree.";
        assertThat(QuotationMarks.scan(paragraph, 0, paragraph.length()).open())
                .hasValueSatisfying(it ->
                        assertThat(paragraph.substring(it.start(), it.end())).isEqualTo("We agree."));
    }

    @Test
    void staysWithinItsParagraph() {
        String text = "“One” and “two”";
        assertThat(QuotationMarks.scan(text, 0, 5).found()).hasSize(1);
    }
}
