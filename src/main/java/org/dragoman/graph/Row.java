package org.dragoman.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dragoman.model.Span;
import org.jspecify.annotations.Nullable;

/// The properties of a node or relationship, or a row of a query's parameter, under construction. What is null is left
/// out.
final class Row {

    private final Map<String, Object> properties = new LinkedHashMap<>();

    Row with(String name, @Nullable Object value) {
        if (value != null) {
            properties.put(name, value);
        }
        return this;
    }

    Row withAll(Map<String, Object> others) {
        properties.putAll(others);
        return this;
    }

    /// Those of the properties that have one of the names.
    Row with(Properties others, List<String> names) {
        names.forEach(name -> with(name, others.values().get(name)));
        return this;
    }

    /// A piece of text as three properties: `nameStart`, `nameEnd`, `nameText`.
    Row withSpan(String name, @Nullable Span span) {
        return span == null
                ? this
                : with(name + "Start", span.start())
                        .with(name + "End", span.end())
                        .with(name + "Text", span.text());
    }

    Map<String, Object> build() {
        return Collections.unmodifiableMap(properties);
    }

    /// What has to be set to make `before` into `after`: a value, or null for what is to be taken away.
    static Map<String, @Nullable Object> changes(Map<String, Object> before, Map<String, Object> after) {
        Map<String, @Nullable Object> changes = new LinkedHashMap<>();
        before.keySet().stream().filter(name -> !after.containsKey(name)).forEach(name -> changes.put(name, null));
        after.forEach((name, value) -> {
            if (!Objects.equals(before.get(name), value)) {
                changes.put(name, value);
            }
        });
        return changes;
    }
}
