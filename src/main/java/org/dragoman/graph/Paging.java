package org.dragoman.graph;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which piece of a list is wanted.
///
/// @param limit  how many at most, 1 to [#MOST]
/// @param cursor where the page before ended, as its [Page#next()] said; null for the first one
/// @param facets what to count over the whole list; counting costs time, so ask on the first page only
public record Paging(int limit, @Nullable String cursor, Order order, Set<Facet> facets) {

    /// The longest page.
    public static final int MOST = 500;

    /// By date. Ties are ordered by id, and what has no date comes after (before, when the oldest come first) all that
    /// has.
    public enum Order {
        NEWEST_FIRST,
        OLDEST_FIRST
    }

    public Paging {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit must be from 1 to " + MOST + ", but is " + limit);
        }
        facets = Set.copyOf(facets);
    }

    /// The first `limit`, newest first, nothing counted.
    public static Paging first(int limit) {
        return new Paging(limit, null, Order.NEWEST_FIRST, Set.of());
    }

    /// The same list from `cursor` on.
    public Paging from(@Nullable String cursor) {
        return new Paging(limit, cursor, order, facets);
    }
}
