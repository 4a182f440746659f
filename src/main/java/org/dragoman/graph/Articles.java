package org.dragoman.graph;

import java.util.Optional;
import org.dragoman.model.Article;
import org.dragoman.model.Facts;
import org.neo4j.driver.Driver;

/// The articles that the archive holds.
public final class Articles {

    private final Driver driver;

    public Articles(Driver driver) {
        this.driver = driver;
    }

    public Optional<Filed<Article>> article(String id) {
        throw new UnsupportedOperationException();
    }

    /// All that was read in an article, as it was given to the archive.
    public Optional<Filed<Facts>> facts(String id) {
        throw new UnsupportedOperationException();
    }

    /// All articles, by the time of their publication.
    ///
    /// @throws UnknownCursor where the cursor is none of this list
    public Page<Shelved> list(Paging paging) {
        throw new UnsupportedOperationException();
    }
}
