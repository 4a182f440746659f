package org.dragoman.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Consumer;
import org.dragoman.extract.Extractor;
import org.dragoman.ingest.Arrival.Damaged;
import org.dragoman.ingest.Arrival.Letter;
import org.dragoman.ingest.Arrival.Pair;
import org.dragoman.model.Facts;
import tools.jackson.databind.json.JsonMapper;

/// Text in, facts out, and nothing kept: one line of JSON an article, in the order in which the articles come.
///
/// @param threads how many articles are read at once
/// @param asked   what to tell of each
/// @param detail  how much to tell
public record Extraction(int threads, Question asked, FactsJson.Detail detail) {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /// What to tell of an article.
    public enum Question {
        /// All its facts.
        EVERYTHING,
        /// The relation that holds between the two actors that come marked with it.
        GIVEN_PAIR
    }

    /// Loads the models, then reads and prints until no more comes.
    ///
    /// @param refused takes what can't be read, in its place among the rest
    /// @throws IOException if the post can't be read any further or nothing more can be printed
    public void run(Mail mail, OutputStream out, Consumer<Refusal> refused) throws IOException {
        Extractor extractor = Extractor.load();
        new Conveyor(threads).run(mail, arrival -> read(extractor, arrival), line -> {
            switch (line) {
                case Line.Read read -> print(read.json(), out);
                case Line.Unread unread -> refused.accept(unread.refusal());
            }
        });
    }

    private sealed interface Line {
        record Read(byte[] json) implements Line {}

        record Unread(Refusal refusal) implements Line {}
    }

    private Line read(Extractor extractor, Arrival arrival) {
        return switch (arrival) {
            case Damaged damaged -> new Line.Unread(Refusal.of(damaged));
            case Letter letter -> read(extractor, letter);
        };
    }

    private Line read(Extractor extractor, Letter letter) {
        Pair given = letter.given();
        if (asked == Question.GIVEN_PAIR && given == null) {
            return new Line.Unread(Refusal.of(letter, "given is missing"));
        }
        try {
            Facts facts = asked == Question.GIVEN_PAIR && given != null
                    ? extractor.between(letter.article(), given.source(), given.target())
                    : extractor.read(letter.article());
            return new Line.Read(MAPPER.writeValueAsBytes(FactsJson.of(facts, detail)));
        } catch (RuntimeException broken) {
            return new Line.Unread(Refusal.ofFailure(letter, broken));
        }
    }

    private static void print(byte[] json, OutputStream out) {
        try {
            byte[] line = Arrays.copyOf(json, json.length + 1);
            line[json.length] = '\n';
            out.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
