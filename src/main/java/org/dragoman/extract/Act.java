package org.dragoman.extract;

import java.util.List;
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

    Act with(Status other) {
        return new Act(match, sentence, source, target, topic, other, confidence);
    }

    Act with(Party other) {
        return new Act(match, sentence, source, other, topic, status, confidence);
    }

    Act with(Span other) {
        return new Act(match, sentence, source, target, other, status, confidence);
    }

    /// The topic ends where the words end that the act is told in: ", the minister said" is no part of it.
    Act cutTo(List<Said> said) {
        if (topic == null) {
            return this;
        }
        int end = said.stream()
                .filter(it -> it.content().contains(trigger()))
                .mapToInt(it -> it.content().end())
                .filter(it -> it > topic.start() && it < topic.end())
                .min()
                .orElse(topic.end());
        String kept = topic.text().substring(0, end - topic.start()).stripTrailing();
        return kept.isEmpty() ? this : with(new Span(topic.start(), topic.start() + kept.length(), kept));
    }

    Span trigger() {
        int at = match.head().index();
        return sentence.span(at, at);
    }
}
