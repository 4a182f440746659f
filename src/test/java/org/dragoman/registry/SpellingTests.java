package org.dragoman.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTests {

    @Test
    void dropsAccentsDotsAndApostrophes() {
        assertThat(Spelling.words("U.S.")).containsExactly("US");
        assertThat(Spelling.words("Côte d’Ivoire")).containsExactly("Cote", "dIvoire");
        assertThat(Spelling.key("Lars Løkke Rasmussen")).isEqualTo("lars lokke rasmussen");
    }

    @Test
    void takesHyphensForGaps() {
        assertThat(Spelling.words("Guinea-Bissau")).containsExactly("Guinea", "Bissau");
    }

    @Test
    void writesIdsInAscii() {
        assertThat(Spelling.slug("Recep Tayyip Erdoğan")).isEqualTo("recep-tayyip-erdogan");
        assertThat(Spelling.slug("M23/AFC")).isEqualTo("m23-afc");
    }
}
