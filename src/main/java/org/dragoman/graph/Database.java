package org.dragoman.graph;

import java.util.function.Function;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;

/// Transactions over Bolt. Each is tried again where the server says that another try may succeed, and sees what those
/// before it wrote.
record Database(Driver driver) {

    <T> T read(Function<TransactionContext, T> work) {
        try (var session = session()) {
            return session.executeRead(work::apply);
        }
    }

    <T> T write(Function<TransactionContext, T> work) {
        try (var session = session()) {
            return session.executeWrite(work::apply);
        }
    }

    private Session session() {
        return driver.session(SessionConfig.builder()
                .withBookmarkManager(driver.executableQueryBookmarkManager())
                .build());
    }
}
