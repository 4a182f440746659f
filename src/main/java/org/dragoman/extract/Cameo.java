package org.dragoman.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The CAMEO codes and their Goldstein values: `data/knowledge/cameo.tsv`.
final class Cameo {

    private final Map<String, Double> goldstein = new HashMap<>();

    private Cameo() {}

    static Cameo load() {
        return of(Table.read("cameo.tsv", "code", "name", "goldstein", "plover"));
    }

    static Cameo of(Table table) {
        Cameo cameo = new Cameo();
        for (Table.Row row : table.rows()) {
            if (!row.cell(2).isEmpty() && cameo.goldstein.put(row.cell(0), Double.valueOf(row.cell(2))) != null) {
                throw row.fault("a second row for " + row.cell(0));
            }
        }
        return cameo;
    }

    /// From -10 (war) to 10 (peace); a code that the scale leaves out has the value of the wider one.
    Optional<Double> goldstein(String code) {
        return Stream.iterate(code, it -> it.length() >= 2, it -> it.substring(0, it.length() - 1))
                .filter(goldstein::containsKey)
                .findFirst()
                .map(goldstein::get);
    }
}
