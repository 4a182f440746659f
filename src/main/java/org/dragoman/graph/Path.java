package org.dragoman.graph;

import java.util.List;
import java.util.Map;

/// A way from one actor to another.
///
/// @param nodes ids of the actors and policies on the way, from the source to the target
/// @param names of the nodes, by id
/// @param ties  all direct edges between each node and the next, whichever way they point, in the order of the way
public record Path(List<String> nodes, Map<String, String> names, List<Tie> ties) {

    public Path {
        nodes = List.copyOf(nodes);
        names = Map.copyOf(names);
        ties = List.copyOf(ties);
    }
}
