package org.dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.annotate.Reading;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;
import org.dragoman.article.Block;
import org.dragoman.model.Span;
import org.dragoman.model.StatementKind;
import org.junit.jupiter.api.Test;

class QuotationsTests {

    /// One sentence a paragraph, without grammar.
    private static Reading reading(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (String paragraph : text.split("\n")) {
            if (!paragraph.isBlank()) {
                Token all =
                        new Token(0, paragraph, paragraph, "NN", "O", start, start + paragraph.length(), -1, "root");
                sentences.add(
                        new Sentence(sentences.size(), sentences.size(), Block.Kind.PARAGRAPH, text, List.of(all)));
            }
            start += paragraph.length() + 1;
        }
        return new Reading(text, sentences);
    }

    private static List<String> found(String text) {
        return new Quotations(reading(text))
                .all().stream().map(it -> text.substring(it.start(), it.end())).toList();
    }

    @Test
    void linkWhatIsOpenedAnewInEachParagraph() {
        String text = "He said: “One.\n\n“Two.\n\n“Three.”\n\n“Four,” she said.";
        Quotations quotations = new Quotations(reading(text));
        assertThat(quotations.chain(quotations.all().getFirst()))
                .extracting(it -> text.substring(it.start(), it.end()))
                .containsExactly("One.", "Two.", "Three.");
    }

    @Test
    void goOnToALateClosingMark() {
        assertThat(found("He said, \"One.\n\nTwo and three.\" Then he left."))
                .containsExactly("One.", "Two and three.");
    }

    @Test
    void endWithTheParagraphWhenNothingClosesThem() {
        assertThat(found("He said: “One and two.\n\nThe next paragraph is his no more."))
                .containsExactly("One and two.");
    }

    @Test
    void ignoreAnOpeningMarkAmidASentence() {
        assertThat(found("The so-called “plan was signed.\n\nNobody came.")).isEmpty();
    }

    @Test
    void tellHowMuchOfAStretchIsQuoted() {
        String text = "He called it “a shame” today";
        Quotations quotations = new Quotations(reading(text));
        assertThat(quotations.kind(Span.of(text, 14, 21))).isEqualTo(StatementKind.DIRECT);
        assertThat(quotations.kind(Span.of(text, 3, 22))).isEqualTo(StatementKind.MIXED);
        assertThat(quotations.kind(Span.of(text, 0, 9))).isEqualTo(StatementKind.INDIRECT);
    }
}
