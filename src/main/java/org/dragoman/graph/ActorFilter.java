package org.dragoman.graph;

import java.util.List;
import org.dragoman.model.ActorType;
import org.jspecify.annotations.Nullable;

/// Which actors are wanted.
///
/// @param q       words of a name, also misspelt; null or blank for any
/// @param country ISO 3166-1 alpha-3 codes
public record ActorFilter(@Nullable String q, List<ActorType> type, List<String> country) {

    /// All actors.
    public static final ActorFilter ALL = new ActorFilter(null, List.of(), List.of());

    public ActorFilter {
        type = List.copyOf(type);
        country = List.copyOf(country);
    }
}
