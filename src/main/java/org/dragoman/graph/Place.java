package org.dragoman.graph;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Where something stands in the order of a list: a text that sorts by date or name first and by id then, and never
/// changes under the reader's hands.
final class Place {

    private static final String UNDATED = "0000-00-00";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Place() {}

    static String of(@Nullable LocalDate date, String id) {
        return (date == null ? UNDATED : date) + " " + id;
    }

    static String of(@Nullable Instant time, String id) {
        return (time == null ? UNDATED : TIME.format(time)) + " " + id;
    }

    static String of(String name, String id) {
        return name.toLowerCase(Locale.ROOT) + " " + id;
    }

    /// Where the days from `from` on begin; without it everything, but only what has a date where `to` is given.
    static String first(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from != null ? from.toString() : to != null ? UNDATED + "~" : "";
    }

    /// Where the days before `to` end.
    static String last(@Nullable LocalDate to) {
        return to != null ? to.toString() : "\uFFFF";
    }
}
