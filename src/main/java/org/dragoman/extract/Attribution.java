package org.dragoman.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dragoman.model.RelationType;

/// Who tells of an act: the innermost speaker whose words hold it; nobody where the article does, or where speaking is
/// the act.
final class Attribution {

    private Attribution() {}

    static Optional<String> of(Act act, List<Said> said) {
        return act.match().isRefusal()
                ? Optional.empty()
                : said.stream()
                        .filter(it -> it.content().contains(act.trigger()))
                        .min(Comparator.comparingInt(
                                (Said it) -> it.content().end() - it.content().start()))
                        .map(Said::speaker)
                        .filter(speaker -> !isThreat(act, speaker));
    }

    /// "It said it would bomb the camps."
    private static boolean isThreat(Act act, String speaker) {
        return act.match().predicate().type() == RelationType.THREATENED
                && speaker.equals(act.source().actor());
    }
}
