package org.dragoman.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;

/// The words of a sentence as [Spelling] compares them, in their own case and in small letters, and where they come
/// from.
/// A token may hold several words, or none.
final class Words {

    /// Shorter words in capitals are abbreviations.
    private static final int SHORTEST_SHOUTED = 4;

    private final Sentence sentence;
    private final List<String> exact = new ArrayList<>();
    private final List<String> capitalized = new ArrayList<>();
    private final List<String> small = new ArrayList<>();
    private final List<Integer> tokens = new ArrayList<>();
    private final int[] starts;

    Words(Sentence sentence) {
        this.sentence = sentence;
        this.starts = new int[sentence.size() + 1];
        for (Token token : sentence.tokens()) {
            starts[token.index()] = exact.size();
            for (String word : Spelling.words(token.text())) {
                exact.add(word);
                String lower = word.toLowerCase(Locale.ROOT);
                small.add(lower);
                capitalized.add(isShouted(word) ? word.charAt(0) + lower.substring(1) : word);
                tokens.add(token.index());
            }
        }
        starts[sentence.size()] = exact.size();
    }

    Sentence sentence() {
        return sentence;
    }

    /// All words in their own case.
    List<String> exact() {
        return exact;
    }

    /// All words, those in capitals throughout with only their first one: `TEHRAN` is `Tehran`.
    List<String> capitalized() {
        return capitalized;
    }

    private static boolean isShouted(String word) {
        return word.length() >= SHORTEST_SHOUTED && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /// The words of a range, in small letters.
    List<String> small(Range range) {
        return small.subList(starts[range.first()], starts[range.last() + 1]);
    }

    /// The words of a range in small letters, its token `noun` in the singular.
    List<String> singular(Range range, int noun) {
        Token token = sentence.token(noun);
        if (!token.tag().endsWith("S") || starts[noun + 1] - starts[noun] != 1) {
            return small(range);
        }
        List<String> words = new ArrayList<>(small(range));
        words.set(starts[noun] - starts[range.first()], token.lemma().toLowerCase(Locale.ROOT));
        return words;
    }

    /// How many words there are before a token.
    int start(int token) {
        return starts[token];
    }

    /// The tokens of the words from `from` up to `end`, counted from the start of the sentence.
    Range range(int from, int end) {
        return new Range(tokens.get(from), tokens.get(end - 1));
    }
}
