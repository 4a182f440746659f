package org.dragoman.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
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

    /// More than can be between here and the archive.
    private static final int UNDER_WAY = 4096;

    private final Archive archive;
    private final Consumer<Stage> to;
    private final List<Letter> pile = new ArrayList<>(ASKED_AT_ONCE);
    private final SequencedSet<String> underWay = new LinkedHashSet<>();

    Sorting(Archive archive, Consumer<Stage> to) {
        this.archive = archive;
        this.to = to;
    }

    void sort(Mail mail) throws IOException {
        try {
            mail.deliver(this::open);
        } catch (IOException unreadable) {
            handOn();
            throw unreadable;
        }
        handOn();
    }

    private void open(Arrival arrival) {
        switch (arrival) {
            case Damaged damaged -> to.accept(new Stage.Refused(Refusal.of(damaged)));
            case Letter letter
            when !Article.isFileable(letter.article().id()) ->
                to.accept(new Stage.Refused(Refusal.of(letter, UNFILEABLE)));
            case Letter letter -> pile.add(letter);
        }
        if (pile.size() == ASKED_AT_ONCE) {
            handOn();
        }
    }

    private void handOn() {
        Set<String> known = archive.known(pile.stream().map(Letter::article).toList());
        for (Letter letter : pile) {
            String id = letter.article().id();
            to.accept(known.contains(id) && !underWay.contains(id) ? new Stage.Known() : unread(id, letter));
        }
        pile.clear();
    }

    /// The archive does not know yet what is under way to it: an earlier version of the same article, for one.
    private Stage unread(String id, Letter letter) {
        if (underWay.size() == UNDER_WAY) {
            underWay.removeFirst();
        }
        underWay.addLast(id);
        return new Stage.Unread(letter);
    }
}
