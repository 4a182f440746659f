package org.dragoman.graph;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/// What is proposed, demanded, rejected, agreed or offered.
public final class Policies {

    private final Driver driver;

    public Policies(Driver driver) {
        this.driver = driver;
    }

    public Optional<KnownPolicy> policy(String id) {
        throw new UnsupportedOperationException();
    }

    /// Those whose name has the words, also misspelt, the closest and best known first; without words all, by name.
    ///
    /// @param q null or blank for any
    /// @throws UnknownCursor where the cursor is none of this list
    public Page<KnownPolicy> search(@Nullable String q, Paging paging) {
        throw new UnsupportedOperationException();
    }

    /// Who is for it and who against, by what they said and did, those with the most evidence first.
    public List<Position> positions(String policy) {
        throw new UnsupportedOperationException();
    }
}
