package org.dragoman.graph;

import java.util.List;

/// A policy as all articles together know it.
///
/// @param name     what most articles call it
/// @param aliases  all its other names
/// @param articles how many name it
public record KnownPolicy(String id, String name, List<String> aliases, long articles) {

    public KnownPolicy {
        aliases = List.copyOf(aliases);
    }
}
