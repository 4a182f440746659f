package org.dragoman.graph;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.Relation;
import org.neo4j.driver.Driver;

/// Who did what to whom.
public final class Relations {

    /// What a list can count.
    public static final Set<Facet> FACETS =
            Set.copyOf(EnumSet.of(Facet.TYPE, Facet.COUNTRY, Facet.PLOVER, Facet.QUAD, Facet.STATUS, Facet.MONTH));

    private final Driver driver;

    public Relations(Driver driver) {
        this.driver = driver;
    }

    /// The relation with all its evidence.
    public Optional<Entry<Relation>> relation(String id) {
        throw new UnsupportedOperationException();
    }

    /// Those that fit, by date.
    ///
    /// @throws UnknownCursor where the cursor is none of this list
    public Page<Entry<Relation>> list(RelationFilter filter, Paging paging) {
        throw new UnsupportedOperationException();
    }
}
