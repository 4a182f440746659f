package org.dragoman.cli;

import java.util.Locale;
import org.dragoman.ingest.Tally;

/// What became of the articles, in a few words.
final class Summary {

    private Summary() {}

    static String of(Tally tally) {
        return String.format(
                Locale.ROOT,
                "Stored %,d (%,d new, %,d changed), unchanged %,d, skipped %,d, refused %,d: %,d relations, %,d statements.",
                tally.created() + tally.replaced(),
                tally.created(),
                tally.replaced(),
                tally.unchanged(),
                tally.skipped(),
                tally.refused(),
                tally.relations(),
                tally.statements());
    }
}
