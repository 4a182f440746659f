package org.dragoman.registry;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A knowledge file: tab-separated, UTF-8, its first line names the columns, lines that start with `#` are remarks.
/// Several values in one cell are separated by `|`.
record Table(String file, List<Row> rows) {

    /// @param line its number in the file, from 1
    record Row(String file, int line, List<String> columns, List<String> cells) {

        /// The cell of `column`, empty where the file leaves it so.
        String get(String column) {
            int at = columns.indexOf(column);
            if (at < 0) {
                throw fault("there is no column '" + column + "'");
            }
            return cells.get(at);
        }

        String required(String column) {
            String cell = get(column);
            if (cell.isEmpty()) {
                throw fault("'" + column + "' is empty");
            }
            return cell;
        }

        @Nullable
        String optional(String column) {
            String cell = get(column);
            return cell.isEmpty() ? null : cell;
        }

        List<String> list(String column) {
            return Arrays.stream(get(column).split("\\|"))
                    .map(String::strip)
                    .filter(it -> !it.isEmpty())
                    .toList();
        }

        IllegalArgumentException fault(String what) {
            return new IllegalArgumentException(file + ":" + line + ": " + what);
        }
    }

    /// Reads `data/knowledge/{name}` from the class path.
    static Table read(String name) {
        try (InputStream in = Table.class.getResourceAsStream("/data/knowledge/" + name)) {
            if (in == null) {
                throw new IllegalStateException("data/knowledge/" + name + " is missing");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return of("data/knowledge/" + name, lines.readAllLines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Table of(String file, List<String> lines) {
        List<String> columns = null;
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (columns == null) {
                columns = cells;
                continue;
            }
            Row row = new Row(file, i + 1, columns, cells);
            if (cells.size() != columns.size()) {
                throw row.fault("%d columns instead of %d".formatted(cells.size(), columns.size()));
            }
            rows.add(row);
        }
        return new Table(file, rows);
    }
}
