package org.dragoman.registry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What phrases mean: finds the longest known phrase that starts at a word.
///
/// @param <T> the meaning
final class Phrases<T> {

    private final Node<T> root = new Node<>();

    /// A phrase found in a sequence of words.
    ///
    /// @param end index after its last word
    record Match<T>(int end, T meaning) {}

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>(2);
        private @Nullable T meaning;
    }

    /// Adds a phrase, and answers what it meant before, if anything; that stays.
    Optional<T> add(List<String> words, T meaning) {
        Node<T> at = root;
        for (String word : words) {
            at = at.next.computeIfAbsent(word, unseen -> new Node<>());
        }
        Optional<T> before = Optional.ofNullable(at.meaning);
        if (before.isEmpty()) {
            at.meaning = meaning;
        }
        return before;
    }

    /// The meaning of exactly these words.
    Optional<T> of(List<String> words) {
        return longest(words, 0).filter(match -> match.end() == words.size()).map(Match::meaning);
    }

    /// The longest phrase that starts at the word `from`.
    Optional<Match<T>> longest(List<String> words, int from) {
        Node<T> at = root;
        Match<T> found = null;
        for (int i = from; i < words.size(); i++) {
            at = at.next.get(words.get(i));
            if (at == null) {
                break;
            }
            if (at.meaning != null) {
                found = new Match<>(i + 1, at.meaning);
            }
        }
        return Optional.ofNullable(found);
    }
}
