package org.dragoman.graph;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.neo4j.driver.Driver;

/// Who acts and speaks in the archive.
public final class Actors {

    /// What a search can count.
    public static final Set<Facet> FACETS = Set.copyOf(EnumSet.of(Facet.TYPE, Facet.COUNTRY));

    private final Driver driver;

    public Actors(Driver driver) {
        this.driver = driver;
    }

    public Optional<KnownActor> actor(String id) {
        throw new UnsupportedOperationException();
    }

    /// Those who fit, by name; or, where words are searched, the closest and best known first.
    ///
    /// @throws UnknownCursor where the cursor is none of this list
    public Page<KnownActor> search(ActorFilter filter, Paging paging) {
        throw new UnsupportedOperationException();
    }

    /// Whom and what an actor has to do with, the most acts first.
    ///
    /// @throws UnknownCursor where the cursor is none of this list
    public Page<Neighbour> neighbours(String id, Paging paging) {
        throw new UnsupportedOperationException();
    }
}
