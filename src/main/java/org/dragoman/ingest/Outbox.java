package org.dragoman.ingest;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.graph.Archive;
import org.dragoman.model.Facts;

/// Collects what was read until it is worth a transaction, and counts.
final class Outbox {

    private static final int FILED_AT_ONCE = 64;

    private final Archive archive;
    private final Ingestion.Listener listener;
    private final List<Facts> batch = new ArrayList<>(FILED_AT_ONCE);
    private Tally tally = Tally.NONE;

    Outbox(Archive archive, Ingestion.Listener listener) {
        this.archive = archive;
        this.listener = listener;
    }

    void take(Stage stage) {
        switch (stage) {
            case Stage.Read(Facts facts) -> batch.add(facts);
            case Stage.Known known -> count(tally.plusUnchanged());
            case Stage.Refused(Refusal refusal) -> {
                listener.refused(refusal);
                count(tally.plusRefused());
            }
            case Stage.Unread unread -> throw new IllegalStateException("nobody has read " + unread);
        }
        if (batch.size() == FILED_AT_ONCE) {
            empty();
        }
    }

    Tally empty() {
        if (!batch.isEmpty()) {
            count(tally.plus(batch, archive.store(batch)));
            batch.clear();
        }
        return tally;
    }

    private void count(Tally sum) {
        tally = sum;
        listener.counted(sum);
    }
}
