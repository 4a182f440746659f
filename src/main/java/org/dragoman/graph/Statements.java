package org.dragoman.graph;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.Statement;
import org.neo4j.driver.Driver;

/// Who said what.
public final class Statements {

    /// What a list can count.
    public static final Set<Facet> FACETS =
            Set.copyOf(EnumSet.of(Facet.KIND, Facet.STANCE, Facet.COUNTRY, Facet.MONTH));

    private final Driver driver;

    public Statements(Driver driver) {
        this.driver = driver;
    }

    /// The statement with all its evidence.
    public Optional<Entry<Statement>> statement(String id) {
        throw new UnsupportedOperationException();
    }

    /// Those that fit, by date. Of more than ten thousand that have the words of the filter, the closest ten thousand.
    ///
    /// @throws UnknownCursor where the cursor is none of this list
    public Page<Entry<Statement>> list(StatementFilter filter, Paging paging) {
        throw new UnsupportedOperationException();
    }
}
