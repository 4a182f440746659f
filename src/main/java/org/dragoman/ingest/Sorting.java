package org.dragoman.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.dragoman.graph.Archive;
import org.dragoman.ingest.Arrival.Damaged;
import org.dragoman.ingest.Arrival.Letter;
import org.dragoman.model.Article;

/// Where letters are opened: what is damaged goes back, and what the archive has need not be read again.
final class Sorting {

    static final String UNFILEABLE = "id must be letters, digits, '.', '_', '-' or ':', up to 512 of them";
    private static final int ASKED_AT_ONCE = 64;

    private final Archive archive;
    private final Consumer<Stage> to;
    private final List<Letter> pile = new ArrayList<>(ASKED_AT_ONCE);

    Sorting(Archive archive, Consumer<Stage> to) {
        this.archive = archive;
        this.to = to;
    }

    void sort(Mail mail) throws IOException {
        mail.deliver(this::open);
        handOn();
    }

    private void open(Arrival arrival) {
        switch (arrival) {
            case Damaged damaged -> to.accept(new Stage.Refused(Refusal.of(damaged)));
            case Letter letter when !Article.isFileable(letter.article().id()) ->
                to.accept(new Stage.Refused(Refusal.of(letter, UNFILEABLE)));
            case Letter letter -> pile.add(letter);
        }
        if (pile.size() == ASKED_AT_ONCE) {
            handOn();
        }
    }

    private void handOn() {
        Set<String> known = archive.known(pile.stream().map(Letter::article).toList());
        pile.forEach(letter ->
                to.accept(known.contains(letter.article().id()) ? new Stage.Known() : new Stage.Unread(letter)));
        pile.clear();
    }
}
