package org.dragoman.graph;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A piece of a list.
///
/// @param total  how many there are on all pages
/// @param facets for each facet that was asked for, how many there are of each value, the most frequent first
/// @param next   the cursor of the following page; null on the last one
public record Page<T>(
        List<T> items,
        Total total,
        Map<Facet, Map<String, Long>> facets,
        @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /// How many there are. Counting stops at a bound, so that a long list is as quick as a short one.
    ///
    /// @param exact whether there are `value` of them; else there are at least as many
    public record Total(long value, boolean exact) {

        /// The total of a count that stopped as soon as it passed `bound`.
        static Total bounded(long counted, long bound) {
            return new Total(Math.min(counted, bound), counted <= bound);
        }
    }
}
