package org.dragoman.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/// A query. Values reach it as parameters only; what it is put together from are words of our own.
record Cypher(String text) {

    /// The query in the file `cypher/NAME.cypher` beside this class.
    static Cypher named(String name) {
        try (var file = Cypher.class.getResourceAsStream("cypher/" + name + ".cypher")) {
            return new Cypher(new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The same for a certain label or relationship type, which no parameter can name where an index shall be used.
    Cypher with(String placeholder, String name) {
        return new Cypher(text.replace(placeholder, name));
    }

    List<Record> run(TransactionContext transaction, Map<String, Object> parameters) {
        return transaction.run(text, parameters).list();
    }

    /// Runs once for all rows together, and not at all without any.
    List<Record> each(TransactionContext transaction, List<?> rows) {
        return rows.isEmpty() ? List.of() : run(transaction, Map.of("rows", rows));
    }
}
