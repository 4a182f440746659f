package org.dragoman.graph;

import java.time.LocalDate;
import org.dragoman.model.RelationType;
import org.jspecify.annotations.Nullable;

/// All acts of one type from one to the other, as the direct edge of the graph draws them.
///
/// @param target   id of an actor, or of a policy where the acts have no target
/// @param count    how many acts
/// @param first    day of the first one
/// @param last     day of the last one
/// @param sentence that tells the last one
public record Tie(
        String source,
        RelationType type,
        String target,
        long count,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        String sentence,
        @Nullable String articleTitle) {}
