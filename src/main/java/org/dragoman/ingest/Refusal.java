package org.dragoman.ingest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.dragoman.ingest.Arrival.Damaged;
import org.dragoman.ingest.Arrival.Letter;
import org.dragoman.ingest.Arrival.Origin;
import tools.jackson.databind.json.JsonMapper;

/// Why something that came is not read, as its sender is told.
///
/// @param source a file, or `-` for standard input
/// @param line   from 1; 0 where the whole source is one article
/// @param error  what is wrong with it
/// @param ours   whether it is the program's failure, and not the sender's
public record Refusal(
        String source, int line, String error, @JsonIgnore boolean ours) {

    static Refusal of(Damaged damaged) {
        return of(damaged.origin(), damaged.reason(), false);
    }

    static Refusal of(Letter letter, String error) {
        return of(letter.origin(), error, false);
    }

    static Refusal ofFailure(Letter letter, RuntimeException broken) {
        return of(letter.origin(), "the program failed on it: " + broken, true);
    }

    private static Refusal of(Origin origin, String error, boolean ours) {
        return new Refusal(origin.source(), origin.line(), error, ours);
    }

    /// One line of JSON.
    public String json() {
        return JsonMapper.shared().writeValueAsString(this);
    }
}
