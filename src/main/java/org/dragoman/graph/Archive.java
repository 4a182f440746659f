package org.dragoman.graph;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.dragoman.model.Article;
import org.dragoman.model.Facts;
import org.neo4j.driver.Driver;

/// Where articles are filed with all that was read in them. Safe for use by several threads and by several programs at
/// once.
public final class Archive {

    private final Driver driver;

    public Archive(Driver driver) {
        this.driver = driver;
    }

    /// Files a batch of articles, all or nothing. Each takes the place of the one with the same id, facts included; of
    /// two
    /// with the same id in the batch the later stays.
    ///
    /// @param batch what the current version of the reader found; some hundred articles are stored the quickest
    /// @return what it came to, in the order of the batch
    public List<Filing> store(List<Facts> batch) {
        throw new UnsupportedOperationException();
    }

    /// The ids of those articles that storing would leave [Filing#UNCHANGED]: the same content is there, read by the
    /// current version of the reader, so nobody needs to read them again.
    public Set<String> known(Collection<Article> articles) {
        throw new UnsupportedOperationException();
    }

    /// Takes an article out, with all that it alone supported.
    ///
    /// @return whether it was there
    public boolean remove(String article) {
        throw new UnsupportedOperationException();
    }

    /// How much there is.
    public Inventory inventory() {
        throw new UnsupportedOperationException();
    }
}
