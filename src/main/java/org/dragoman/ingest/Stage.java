package org.dragoman.ingest;

import org.dragoman.ingest.Arrival.Letter;
import org.dragoman.model.Facts;

/// How far something that came has come.
sealed interface Stage {

    /// No further: it is no article, or none that can be filed.
    record Refused(Refusal refusal) implements Stage {}

    /// The archive has it already.
    record Known() implements Stage {}

    record Unread(Letter letter) implements Stage {}

    record Read(Facts facts) implements Stage {}
}
