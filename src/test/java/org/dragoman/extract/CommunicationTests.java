package org.dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommunicationTests {

    private static Communication of(String line) {
        return Communication.of(
                Table.parse("communication.tsv", List.of("words\tpart\tframes", line), "words", "part", "frames"));
    }

    @Test
    void readsTheLexiconOfTheProgram() {
        assertThatCode(Communication::load).doesNotThrowAnyException();
    }

    @Test
    void namesFileAndLineOfAnUnknownFrame() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("say\tverb\tclause, song"))
                .withMessageContaining("communication.tsv:2")
                .withMessageContaining("song");
    }

    @Test
    void namesFileAndLineOfAnUnknownPart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("say\tadverb\tclause"))
                .withMessageContaining("communication.tsv:2")
                .withMessageContaining("adverb");
    }

    @Test
    void rejectsASecondEntryForAWord() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Communication.of(Table.parse(
                        "communication.tsv",
                        List.of("words\tpart\tframes", "say\tverb\tclause", "say\tverb\tquote"),
                        "words",
                        "part",
                        "frames")))
                .withMessageContaining("communication.tsv:3")
                .withMessageContaining("second");
    }

    @Test
    void showsAnEntryByItsWords() {
        assertThat(new Communication.Entry(List.of("call", "on"), Communication.Part.VERB, java.util.Set.of()))
                .hasToString("call on (verb)");
    }
}
