package org.dragoman.registry;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A common noun that can act.
///
/// @param standsFor kinds of bodies that it can refer to once they have been named: "the bloc", "the rebels"
record Noun(Sort sort, Known.@Nullable Sex sex, Set<Known.Body.Kind> standsFor) {

    Noun {
        standsFor = Set.copyOf(standsFor);
    }

    enum Sort {
        /// "official"
        PERSON,
        /// "court"
        COLLECTIVE,
        /// "country"
        STATE,
        /// "island": stands for a state that was named, but is nobody by itself
        PLACE,
        /// "hundreds", of persons
        QUANTITY
    }
}
