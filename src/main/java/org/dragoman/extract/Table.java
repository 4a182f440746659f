package org.dragoman.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A knowledge file: tab-separated columns under a header, `#` for comments, `-` for an empty cell.
record Table(String name, List<Row> rows) {

    /// One line of it.
    ///
    /// @param place file and line, for error messages
    record Row(String place, List<String> cells) {

        /// The cell, empty for `-`.
        String cell(int column) {
            String cell = column < cells.size() ? cells.get(column) : "-";
            return cell.equals("-") ? "" : cell;
        }

        /// The cell's parts between commas.
        List<String> list(int column) {
            return cell(column).isEmpty() ? List.of() : List.of(cell(column).split("\\s*,\\s*"));
        }

        /// The constant that a cell names, in whatever case and with `-` for `_`.
        <T extends Enum<T>> T one(Class<T> choices, String written) {
            String name = written.toUpperCase(Locale.ROOT).replace('-', '_');
            return Arrays.stream(choices.getEnumConstants())
                    .filter(it -> it.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> fault("unknown " + choices.getSimpleName() + " " + written));
        }

        IllegalArgumentException fault(String what) {
            return new IllegalArgumentException(place + ": " + what);
        }
    }

    /// Reads `data/knowledge/` + `name` from the class path and checks that its header is `columns`.
    static Table read(String name, String... columns) {
        InputStream in = Table.class.getResourceAsStream("/data/knowledge/" + name);
        if (in == null) {
            throw new IllegalArgumentException("data/knowledge/" + name + " is missing");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parse(name, lines.lines().toList(), columns);
        } catch (IOException e) {
            throw new UncheckedIOException("data/knowledge/" + name + " can't be read", e);
        }
    }

    static Table parse(String name, List<String> lines, String... columns) {
        List<Row> rows = new ArrayList<>();
        boolean header = true;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank() || lines.get(i).startsWith("#")) {
                continue;
            }
            List<String> cells =
                    Arrays.stream(lines.get(i).split("\t")).map(String::strip).toList();
            Row row = new Row(name + ":" + (i + 1), cells);
            if (header && !cells.equals(List.of(columns))) {
                throw row.fault(
                        "the header must be " + String.join(" ", columns) + ", but is " + String.join(" ", cells));
            }
            if (!header && (cells.size() < 2 || cells.size() > columns.length)) {
                throw row.fault("there must be 2 to " + columns.length + " columns, but there are " + cells.size());
            }
            if (!header) {
                rows.add(row);
            }
            header = false;
        }
        return new Table(name, rows);
    }
}
