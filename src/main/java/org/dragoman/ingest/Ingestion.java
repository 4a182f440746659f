package org.dragoman.ingest;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.dragoman.extract.Extractor;
import org.dragoman.graph.Archive;
import org.dragoman.graph.Filing;
import org.dragoman.ingest.Arrival.Letter;
import org.dragoman.model.Article;
import org.dragoman.model.Facts;

/// Walks an article through every room: from the letterbox to the study and into the archive. Safe for use by
/// several threads.
public final class Ingestion {

    private final Supplier<Extractor> study;
    private final Archive archive;

    Ingestion(Supplier<Extractor> study, Archive archive) {
        this.study = study;
        this.archive = archive;
    }

    /// Hears how an ingestion goes on.
    public interface Listener {

        /// Some articles more are dealt with.
        void counted(Tally tally);

        /// One of them can't be.
        void refused(Refusal refusal);
    }

    /// What an article tells; nothing is filed.
    public Facts read(Article article) {
        return study.get().read(article);
    }

    /// Reads and files one article, if the archive does not have it as it is.
    ///
    /// @throws IllegalArgumentException if its id is not [fileable][Article#isFileable(String)]
    public Filing file(Article article) {
        if (!Article.isFileable(article.id())) {
            throw new IllegalArgumentException(Sorting.UNFILEABLE);
        }
        return archive.known(List.of(article)).isEmpty()
                ? archive.store(List.of(read(article))).getFirst()
                : Filing.UNCHANGED;
    }

    /// Reads on all threads what the archive does not have, and files it batch by batch.
    ///
    /// @throws IOException if the post can't be read any further; all that came before is filed
    public Tally run(Mail mail, int threads, Listener listener) throws IOException {
        Outbox outbox = new Outbox(archive, listener);
        try {
            new Conveyor(threads)
                    .<Stage, Stage>run(to -> new Sorting(archive, to).sort(mail), this::read, outbox::take);
        } catch (IOException unreadable) {
            outbox.empty();
            throw unreadable;
        }
        return outbox.empty();
    }

    private Stage read(Stage stage) {
        return switch (stage) {
            case Stage.Unread(Letter letter) -> read(letter);
            case Stage.Refused refused -> refused;
            case Stage.Known known -> known;
            case Stage.Read read -> read;
        };
    }

    private Stage read(Letter letter) {
        try {
            return new Stage.Read(read(letter.article()));
        } catch (RuntimeException broken) {
            return new Stage.Refused(Refusal.ofFailure(letter, broken));
        }
    }
}
