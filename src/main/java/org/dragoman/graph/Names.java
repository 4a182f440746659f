package org.dragoman.graph;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dragoman.model.Relation;
import org.dragoman.model.Statement;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/// What actors and policies are called.
final class Names {

    private static final Cypher NAMES = Cypher.named("names");

    private Names() {}

    static Map<String, String> of(TransactionContext transaction, Collection<String> ids) {
        return NAMES.each(transaction, ids.stream().distinct().toList()).stream()
                .collect(toMap(
                        found -> found.get("id").asString(),
                        found -> found.get("name").asString()));
    }

    static Stream<String> in(Relation relation) {
        return given(relation.source(), relation.target(), relation.policy(), relation.attributedTo());
    }

    static Stream<String> in(Statement statement) {
        return Stream.concat(
                given(statement.speaker(), statement.addressee(), statement.via()),
                statement.about().stream().map(Statement.About::id));
    }

    private static Stream<String> given(@Nullable String... ids) {
        return Arrays.stream(ids).filter(Objects::nonNull).map(Objects::requireNonNull);
    }
}
