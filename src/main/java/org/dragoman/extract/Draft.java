package org.dragoman.extract;

import java.util.Optional;
import org.dragoman.annotate.Token;
import org.jspecify.annotations.Nullable;

/// A reading of one cue: which words it introduces.
///
/// @param from      index of the first word of the content
/// @param to        index after its last word
/// @param cue       the words of the cue; null where a headline does without
/// @param form      how cue and content hang together, for the explanation
/// @param addressee the head of the phrase that is spoken to
record Draft(Form form, int from, int to, @Nullable String cue, Optional<Token> addressee) {

    /// How often a reading of this form is right is its confidence.
    enum Form {
        QUOTE_BEFORE(0.95),
        QUOTE_AFTER(0.95),
        CLAUSE_BEFORE(0.85),
        CLAUSE_AFTER(0.9),
        GAP_AFTER(0.75),
        INFINITIVE(0.8),
        GERUND(0.8),
        NAMING(0.8),
        VOICING(0.8),
        NOUN_CLAUSE(0.7),
        ACCORDING_TO(0.85),
        AROUND(0.75),
        HEADLINE(0.6),
        CONTINUED(0.75);

        private final double confidence;

        Form(double confidence) {
            this.confidence = confidence;
        }

        double confidence() {
            return confidence;
        }
    }

    Draft(Form form, int from, int to, Cue cue) {
        this(form, from, to, cue.text(), Optional.empty());
    }

    Draft to(Optional<Token> addressee) {
        return new Draft(form, from, to, cue, addressee);
    }
}
