package org.dragoman.graph;

import java.util.Map;
import org.dragoman.model.ActorType;

/// How much the archive holds.
///
/// @param actors  by type
/// @param reports tellings of events and statements
/// @param ties    direct edges
public record Inventory(
        long articles,
        Map<ActorType, Long> actors,
        long policies,
        long relations,
        long statements,
        long reports,
        long ties) {}
