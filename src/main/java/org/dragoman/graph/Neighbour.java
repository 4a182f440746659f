package org.dragoman.graph;

import java.util.List;

/// Somebody, or some policy, that an actor has to do with.
///
/// @param acts how many acts in both directions
/// @param ties the same by type and direction
public record Neighbour(String id, String name, long acts, List<Tie> ties) {

    public Neighbour {
        ties = List.copyOf(ties);
    }
}
