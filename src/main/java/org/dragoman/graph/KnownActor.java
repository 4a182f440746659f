package org.dragoman.graph;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.model.ActorType;
import org.jspecify.annotations.Nullable;

/// An actor as all articles together know it.
///
/// @param type     [ActorType#LEADER] for a person who ever held an office in the articles
/// @param name     what most articles call it
/// @param aliases  all its other names
/// @param country  ISO 3166-1 alpha-3
/// @param offices  held by a leader
/// @param articles how many name it
public record KnownActor(
        String id,
        ActorType type,
        String name,
        List<String> aliases,
        @Nullable String country,
        @Nullable String wikidataId,
        List<Office> offices,
        long articles) {

    public KnownActor {
        aliases = List.copyOf(aliases);
        offices = List.copyOf(offices);
    }

    /// An office as far as the articles tell: they name it so from the one day to the other.
    ///
    /// @param of id of the state or body
    public record Office(
            String role,
            String of,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}
}
