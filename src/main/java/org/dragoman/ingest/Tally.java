package org.dragoman.ingest;

import java.util.List;
import org.dragoman.graph.Filing;
import org.dragoman.model.Facts;

/// What became of the articles so far. Each is counted once.
///
/// @param created    new in the archive
/// @param replaced   told something else before
/// @param unchanged  known, nothing done
/// @param skipped    filed without facts, since they can't be read: another language
/// @param refused    no articles, or none that can be filed
/// @param relations  found in those created and replaced
/// @param statements found in those created and replaced
public record Tally(
        long created, long replaced, long unchanged, long skipped, long refused, long relations, long statements) {

    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0);

    /// All articles.
    public long articles() {
        return created + replaced + unchanged + skipped + refused;
    }

    Tally plusRefused() {
        return new Tally(created, replaced, unchanged, skipped, refused + 1, relations, statements);
    }

    Tally plusUnchanged() {
        return new Tally(created, replaced, unchanged + 1, skipped, refused, relations, statements);
    }

    Tally plus(List<Facts> batch, List<Filing> filings) {
        Tally sum = this;
        for (int i = 0; i < batch.size(); i++) {
            sum = sum.plus(batch.get(i), filings.get(i));
        }
        return sum;
    }

    private Tally plus(Facts facts, Filing filing) {
        if (facts.skipped() != null) {
            return new Tally(created, replaced, unchanged, skipped + 1, refused, relations, statements);
        }
        long more = filing == Filing.UNCHANGED ? 0 : 1;
        return new Tally(
                created + (filing == Filing.CREATED ? 1 : 0),
                replaced + (filing == Filing.REPLACED ? 1 : 0),
                unchanged + (filing == Filing.UNCHANGED ? 1 : 0),
                skipped,
                refused,
                relations + more * facts.relations().size(),
                statements + more * facts.statements().size());
    }
}
