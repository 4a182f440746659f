package org.dragoman.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import org.dragoman.graph.Facet;
import org.dragoman.graph.Paging;
import org.jspecify.annotations.Nullable;

/// Which piece of a list is wanted.
record Window(
        @Parameter(description = "How many at most.")
        @Schema(minimum = "1", maximum = "500", defaultValue = "50")
        @Nullable
        Integer limit,

        @Parameter(description = "What the page before gave as next.") @Nullable
        String cursor,

        @Parameter(
                description =
                        "By date, the newest (-date) or the oldest (date) first. Lists without dates have an order of their own.")
        @Schema(
                allowableValues = {"-date", "date"},
                defaultValue = "-date")
        @Nullable
        String sort,

        @Parameter(description = "What to count over the whole list.") @Nullable
        List<Facet> facets) {

    private static final int USUAL = 50;

    /// For a list by date.
    ///
    /// @param known what the list can count
    Paging byDate(Set<Facet> known) {
        return paging(order(), known);
    }

    /// For a list that has an order of its own.
    Paging inItsOrder(Set<Facet> known) {
        if (sort != null) {
            throw new BadRequest("sort", "is unknown: this list has one order only");
        }
        return paging(Paging.Order.NEWEST_FIRST, known);
    }

    private Paging.Order order() {
        return switch (sort == null ? "-date" : sort) {
            case "-date" -> Paging.Order.NEWEST_FIRST;
            case "date" -> Paging.Order.OLDEST_FIRST;
            default -> throw new BadRequest("sort", "must be one of -date, date, but is " + sort);
        };
    }

    private Paging paging(Paging.Order order, Set<Facet> known) {
        int wanted = limit == null ? USUAL : limit;
        if (wanted < 1 || wanted > Paging.MOST) {
            throw new BadRequest("limit", "must be from 1 to " + Paging.MOST + ", but is " + wanted);
        }
        Set<Facet> counted = facets == null ? Set.of() : Set.copyOf(facets);
        for (Facet facet : counted) {
            if (!known.contains(facet)) {
                throw new BadRequest("facets", facets(known) + ", but is " + Codes.written(facet));
            }
        }
        return new Paging(wanted, cursor, order, counted);
    }

    private static String facets(Set<Facet> known) {
        return known.isEmpty()
                ? "must be empty: this list counts nothing"
                : "must be of "
                        + String.join(
                                ", ",
                                known.stream().map(Codes::written).sorted().toList());
    }
}
