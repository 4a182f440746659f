package org.dragoman.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTests {

    private final Phrases<String> phrases = new Phrases<>();

    @Test
    void prefersTheLongestPhrase() {
        phrases.add(List.of("New"), "new");
        phrases.add(List.of("New", "Zealand"), "country");

        assertThat(phrases.longest(List.of("in", "New", "Zealand"), 1)).contains(new Phrases.Match<>(3, "country"));
    }

    @Test
    void fallsBackToAShorterPhrase() {
        phrases.add(List.of("Hong"), "short");
        phrases.add(List.of("Hong", "Kong", "Police"), "long");

        assertThat(phrases.longest(List.of("Hong", "Kong", "court"), 0)).contains(new Phrases.Match<>(1, "short"));
    }

    @Test
    void keepsTheFirstMeaningAndTellsIt() {
        phrases.add(List.of("Georgia"), "country");

        assertThat(phrases.add(List.of("Georgia"), "state")).contains("country");
        assertThat(phrases.of(List.of("Georgia"))).contains("country");
    }

    @Test
    void findsNothingInOtherWords() {
        phrases.add(List.of("Peru"), "country");

        assertThat(phrases.longest(List.of("Lima"), 0)).isEmpty();
        assertThat(phrases.of(List.of("Peru", "Rail"))).isEmpty();
    }
}
