package org.dragoman.extract;

import org.dragoman.annotate.Sentence;
import org.dragoman.model.RelationType;
import org.dragoman.model.Span;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;

/// One act as one place of the article tells it: a relation in the making.
///
/// @param topic what it is about, cut as a reader would quote it
record Act(
        Match match,
        Sentence sentence,
        Party source,
        @Nullable Party target,
        @Nullable Span topic,
        Status status,
        double confidence) {

    /// An actor where it takes part.
    record Party(String actor, Span span) {}

    Act with(RelationType other) {
        return new Act(match.with(other), sentence, source, target, topic, status, confidence);
    }

    Span trigger() {
        int at = match.head().index();
        return sentence.span(at, at);
    }
}
