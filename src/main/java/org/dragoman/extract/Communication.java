package org.dragoman.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;

/// The words that tell that somebody said something: `data/knowledge/communication.tsv`, where they are explained.
final class Communication {

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
        VOICING
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

    private Communication(Table table) {
        table.rows().forEach(this::add);
    }

    /// Reads the lexicon that comes with the program.
    static Communication load() {
        return of(Table.read("communication.tsv", "words", "part", "frames"));
    }

    /// @throws IllegalArgumentException for a line that is not understood; it names file and line
    static Communication of(Table table) {
        return new Communication(table);
    }

    private void add(Table.Row row) {
        List<String> words = List.of(row.cell(0).split(" "));
        Part part = row.one(Part.class, row.cell(1));
        Set<Frame> frames = EnumSet.noneOf(Frame.class);
        row.list(2).forEach(it -> frames.add(row.one(Frame.class, it)));
        List<Entry> alike = entries.computeIfAbsent(part, it -> new HashMap<>())
                .computeIfAbsent(words.getFirst(), it -> new ArrayList<>());
        if (alike.stream().anyMatch(it -> it.words().equals(words))) {
            throw row.fault("a second entry for the " + row.cell(1) + " " + row.cell(0));
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
