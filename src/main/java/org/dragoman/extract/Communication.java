package org.dragoman.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;

/// The words that tell that somebody said something: `data/knowledge/communication.tsv`, where they are explained.
final class Communication {

    private static final String FILE = "data/knowledge/communication.tsv";

    enum Part {
        VERB,
        NOUN,
        ATTITUDE,
        PREPOSITION,
        DOCUMENT,
        AUDIENCE
    }

    enum Frame {
        CLAUSE,
        THAT,
        QUESTION,
        QUOTE,
        ADDRESSEE,
        PERSON,
        TO,
        INFINITIVE,
        VOW,
        OF,
        AGAINST,
        FOR,
        NAMING,
        AS,
        VOICING,
        AUTHOR,
        NONE
    }

    /// @param words  dictionary forms
    /// @param frames what may follow
    record Entry(List<String> words, Part part, Set<Frame> frames) {

        boolean takes(Frame frame) {
            return frames.contains(frame);
        }

        @Override
        public String toString() {
            return String.join(" ", words) + " (" + part.name().toLowerCase(Locale.ROOT) + ")";
        }
    }

    private final Map<Part, Map<String, List<Entry>>> entries = new HashMap<>();

    private Communication() {}

    /// Reads the lexicon that comes with the program.
    static Communication load() {
        InputStream file = Objects.requireNonNull(
                Communication.class.getClassLoader().getResourceAsStream(FILE), FILE + " is missing");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return parse(FILE, lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws IllegalArgumentException for a line that is not understood; it names `file` and the line
    static Communication parse(String file, List<String> lines) {
        Communication read = new Communication();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (!line.isBlank() && !line.startsWith("#")) {
                try {
                    read.add(line.split("\t", -1));
                } catch (IllegalArgumentException fault) {
                    throw new IllegalArgumentException(file + ":" + number + ": " + fault.getMessage(), fault);
                }
            }
        }
        return read;
    }

    private void add(String[] columns) {
        if (columns.length != 3 || columns[0].isBlank()) {
            throw new IllegalArgumentException("needs words, part and frames, divided by tabs");
        }
        List<String> words = List.of(columns[0].split(" "));
        Part part = Part.valueOf(columns[1].toUpperCase(Locale.ROOT));
        Set<Frame> frames = EnumSet.noneOf(Frame.class);
        Arrays.stream(columns[2].split(" "))
                .map(it -> it.toUpperCase(Locale.ROOT))
                .map(Frame::valueOf)
                .forEach(frames::add);
        List<Entry> alike = entries.computeIfAbsent(part, it -> new HashMap<>())
                .computeIfAbsent(words.getFirst(), it -> new ArrayList<>());
        if (alike.stream().anyMatch(it -> it.words().equals(words))) {
            throw new IllegalArgumentException("a second entry for " + columns[1] + " '" + columns[0] + "'");
        }
        alike.add(new Entry(words, part, frames));
        alike.sort(Comparator.comparingInt((Entry it) -> it.words().size()).reversed());
    }

    boolean is(Part part, Token token) {
        return entries.getOrDefault(part, Map.of()).containsKey(token.lemma().toLowerCase(Locale.ROOT));
    }

    private List<Entry> beginning(Part part, Token token) {
        Map<String, List<Entry>> known = entries.getOrDefault(part, Map.of());
        String form = part == Part.PREPOSITION ? token.text() : token.lemma();
        return known.getOrDefault(form.toLowerCase(Locale.ROOT), List.of());
    }

    /// The entry that begins at `token`, the one with most words first.
    Optional<Cue> at(Part part, Sentence sentence, Token token) {
        return beginning(part, token).stream()
                .flatMap(entry -> match(sentence, token, entry).stream())
                .findFirst();
    }

    private static Optional<Cue> match(Sentence sentence, Token token, Entry entry) {
        int at = token.index();
        for (String word : entry.words().subList(1, entry.words().size())) {
            int next = at + 1;
            while (next < sentence.size()
                    && next - at < 4
                    && !isWord(sentence.token(next), word)
                    && isFiller(sentence.token(next))) {
                next++;
            }
            if (next >= sentence.size() || !isWord(sentence.token(next), word)) {
                return Optional.empty();
            }
            at = next;
        }
        return Optional.of(new Cue(sentence, token.index(), at, entry));
    }

    private static boolean isWord(Token token, String word) {
        return token.lemma().equalsIgnoreCase(word) || token.text().equalsIgnoreCase(word);
    }

    private static boolean isFiller(Token token) {
        return token.isPronoun() || token.tag().equals("DT") || token.tag().startsWith("RB");
    }
}
