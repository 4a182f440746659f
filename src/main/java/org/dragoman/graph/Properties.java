package org.dragoman.graph;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dragoman.model.Span;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/// The properties of a node or relationship as they are read back.
record Properties(Map<String, Object> values) {

    static Properties of(Value entity) {
        return new Properties(entity.asMap());
    }

    /// @throws NullPointerException where there is none: the graph was written by somebody else
    String text(String name) {
        return Objects.requireNonNull(textOrNull(name), name);
    }

    @Nullable
    String textOrNull(String name) {
        return (String) values.get(name);
    }

    List<String> texts(String name) {
        return list(name).stream().map(String.class::cast).toList();
    }

    List<Integer> numbers(String name) {
        return list(name).stream().map(number -> ((Number) number).intValue()).toList();
    }

    private List<?> list(String name) {
        return values.get(name) instanceof List<?> list ? list : List.of();
    }

    int number(String name) {
        return ((Number) value(name)).intValue();
    }

    double fraction(String name) {
        return ((Number) value(name)).doubleValue();
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    @Nullable
    LocalDate day(String name) {
        return (LocalDate) values.get(name);
    }

    @Nullable
    Instant time(String name) {
        return values.get(name) instanceof ZonedDateTime time ? time.toInstant() : null;
    }

    <E extends Enum<E>> E word(Class<E> words, String name) {
        return Enum.valueOf(words, text(name));
    }

    /// What [Row#withSpan] wrote.
    @Nullable
    Span spanOrNull(String name) {
        return values.containsKey(name + "Start") ? span(name) : null;
    }

    Span span(String name) {
        return new Span(number(name + "Start"), number(name + "End"), text(name + "Text"));
    }

    private Object value(String name) {
        return Objects.requireNonNull(values.get(name), name);
    }
}
