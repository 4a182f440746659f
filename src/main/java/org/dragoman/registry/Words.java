package org.dragoman.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.annotate.Sentence;

/// The words of a part of a sentence as [Spelling] compares them, and which token each comes from.
record Words(List<String> words, List<Integer> tokens) {

    static Words of(Sentence sentence, Range range) {
        List<String> words = new ArrayList<>();
        List<Integer> tokens = new ArrayList<>();
        for (int i = range.first(); i <= range.last(); i++) {
            for (String word : Spelling.words(sentence.token(i).text())) {
                words.add(word);
                tokens.add(i);
            }
        }
        return new Words(words, tokens);
    }

    static Words small(Sentence sentence, Range range) {
        Words exact = of(sentence, range);
        return new Words(
                exact.words.stream().map(it -> it.toLowerCase(Locale.ROOT)).toList(), exact.tokens);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /// The tokens of the words from `from` up to `end`.
    Range range(int from, int end) {
        return new Range(tokens.get(from), tokens.get(end - 1));
    }
}
