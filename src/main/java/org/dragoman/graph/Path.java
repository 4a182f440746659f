package org.dragoman.graph;

import java.util.List;
import java.util.Map;

/// A way from one actor to another.
///
/// @param nodes ids of the actors and policies on the way, from the source to the target
/// @param names of the nodes, by id
/// @param ties  between each node and the next; a tie may point either way
public record Path(List<String> nodes, Map<String, String> names, List<Tie> ties) {

    public Path {
        nodes = List.copyOf(nodes);
        names = Map.copyOf(names);
        ties = List.copyOf(ties);
    }
}
