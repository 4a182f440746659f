package org.dragoman.annotate.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ModelTextTests {

    @Test
    void readsHeadersWordsAndNumbers() throws IOException {
        ModelText text = text("dict=2\nd\u00e9tente 0.1234 -2 -0.0001\n");

        assertThat(text.header("dict")).isEqualTo(2);
        assertThat(text.word()).isEqualTo("d\u00e9tente");
        assertThat(text.numbers(3)).containsExactly(0.1234f, -2f, -0.0001f);
    }

    @Test
    void saysWhichHeaderIsMissing() {
        assertThatThrownBy(() -> text("pos=3").header("dict")).hasMessage("expected dict= and a number, found pos=3");
    }

    @Test
    void refusesWhatIsNoDecimalNumber() {
        assertThatThrownBy(() -> text("0.5 1e5").numbers(2))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("found the character e");
    }

    @Test
    void saysThatAFileEndsTooSoon() {
        assertThatThrownBy(() -> text("0.5").numbers(2)).isInstanceOf(EOFException.class);
    }

    @Test
    void refusesAModelWithOtherFeatures() {
        ModelText text = text("dict=1 pos=1 label=2 embeddingSize=1 hiddenSize=1 numTokens=50 preComputed=0");

        assertThatThrownBy(() -> ParserModel.read(text)).hasMessage("the model has 50 features, not 48");
    }

    private static ModelText text(String text) {
        return new ModelText(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
