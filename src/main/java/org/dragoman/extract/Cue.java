package org.dragoman.extract;

import java.util.Optional;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;

/// Words of a sentence that tell that somebody says something.
///
/// @param first index of the first word, which the grammar points to
/// @param last  index of the last word
record Cue(Sentence sentence, int first, int last, Communication.Entry entry) {

    Token word() {
        return sentence.token(first);
    }

    String text() {
        return sentence.span(first, last).text();
    }

    boolean takes(Communication.Frame frame) {
        return entry.takes(frame);
    }

    /// Whether the cue's verb has `lemma` among its auxiliaries.
    boolean hasAuxiliary(String lemma) {
        return sentence.dependents(word(), "aux").anyMatch(it -> it.lemma().equals(lemma));
    }

    /// "as noted by X".
    boolean isByAgent() {
        return first > 0
                && last + 2 < sentence.size()
                && sentence.token(first - 1).lemma().equals("as")
                && sentence.token(last + 1).lemma().equals("by");
    }

    /// The verb by whose passive the speaker's words are handed on: `quoted` of "was quoted as saying".
    Optional<Token> quotedAs() {
        return first >= 2 && sentence.token(first - 1).lemma().equals("as")
                ? sentence.head(word())
                        .filter(it -> it.index() < first && it.isVerb() && sentence.has(it, "nsubj:pass", "aux:pass"))
                : Optional.empty();
    }
}
