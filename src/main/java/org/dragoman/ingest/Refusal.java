package org.dragoman.ingest;

import org.dragoman.ingest.Arrival.Damaged;
import org.dragoman.ingest.Arrival.Origin;

/// Why something that came is not read, as its sender is told.
///
/// @param source a file, or `-` for standard input
/// @param line   from 1; 0 where the whole source is one article
/// @param error  what is wrong with it
public record Refusal(String source, int line, String error) {

    public Refusal(Origin origin, String error) {
        this(origin.source(), origin.line(), error);
    }

    public static Refusal of(Damaged damaged) {
        return new Refusal(damaged.origin(), damaged.reason());
    }
}
