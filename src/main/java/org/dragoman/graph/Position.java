package org.dragoman.graph;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.model.Stance;
import org.jspecify.annotations.Nullable;

/// Where an actor stands on a policy.
///
/// @param stance   the last one that it showed
/// @param since    when it first showed that one without having shown the opposite later
/// @param last     when it last showed it
/// @param evidence all that it said and did about the policy, the newest first
public record Position(
        String actor,
        String name,
        Stance stance,
        @Nullable LocalDate since,
        @Nullable LocalDate last,
        List<Witness> evidence) {

    public Position {
        evidence = List.copyOf(evidence);
    }

    /// A statement or an act that shows a stance.
    ///
    /// @param fact     id of the statement or relation
    /// @param sentence that tells it
    public record Witness(
            String fact, Stance stance, @Nullable LocalDate date, String sentence, Citation article) {}
}
