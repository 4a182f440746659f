package org.dragoman.extract;

import java.util.List;
import org.dragoman.model.Quad;
import org.dragoman.model.RelationType;
import org.dragoman.model.Status;

/// "It said it would bomb the camps": hostile deeds that somebody announces of himself are a threat, made.
final class Threats {

    private Threats() {}

    /// The act, or the threat that telling it is.
    static Act inOwnWords(Act act, List<Said> said) {
        boolean hostile = act.match().predicate().type().plover().quad() == Quad.MATERIAL_CONFLICT;
        boolean coming = act.status() == Status.FUTURE || act.status() == Status.HYPOTHETICAL;
        boolean own = said.stream()
                .anyMatch(it -> it.content().contains(act.trigger())
                        && it.speaker().equals(act.source().actor()));
        return hostile && coming && own
                ? act.with(RelationType.THREATENED)
                        .with(Status.ACTUAL)
                        .with(Phrases.predicate(act.sentence(), act.match().verb()))
                : act;
    }
}
