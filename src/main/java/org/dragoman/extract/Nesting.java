package org.dragoman.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dragoman.model.Span;

/// Puts statements in order: one that stands inside another's content came by way of that speaker; one told twice
/// counts once.
final class Nesting {

    private Nesting() {}

    static List<Said> order(List<Found> found) {
        List<Found> kept = new ArrayList<>();
        found.stream()
                .sorted(Comparator.comparingDouble((Found it) -> it.said().confidence())
                        .reversed())
                .filter(it -> kept.stream().noneMatch(other -> isSame(it.said(), other.said())))
                .forEach(kept::add);
        return kept.stream()
                .sorted(Comparator.comparing((Found it) -> it.said().content()).thenComparing(Found::cue))
                .map(it -> outer(it, kept)
                        .map(outer -> it.said().via(outer.said().speaker()))
                        .orElse(it.said()))
                .toList();
    }

    /// Whether two statements of one speaker share most of their words.
    private static boolean isSame(Said one, Said other) {
        Span a = one.content();
        Span b = other.content();
        int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        return one.speaker().equals(other.speaker())
                && shared * 10 > 7 * (Math.max(a.end(), b.end()) - Math.min(a.start(), b.start()));
    }

    private static Optional<Found> outer(Found inner, List<Found> all) {
        if (inner.said().via() != null || inner.said().cue() == null) {
            return Optional.empty();
        }
        return all.stream()
                .filter(it -> it.said().content().start() <= inner.cue()
                        && inner.cue() < it.said().content().end())
                .filter(it -> !it.said().speaker().equals(inner.said().speaker()))
                .min(Comparator.comparingInt(it -> it.said().content().text().length()));
    }
}
