package org.dragoman.registry;

import org.jspecify.annotations.Nullable;

/// A common noun that can act.
record Noun(Sort sort, Known.@Nullable Sex sex) {

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
