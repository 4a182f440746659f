package org.dragoman.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.annotate.Token;
import org.dragoman.model.Stance;

/// The words by which a speaker shows what he thinks of something: `data/knowledge/stance.tsv`.
final class StanceWords {

    private enum Part {
        VERB,
        ADJECTIVE,
        NOUN
    }

    private final Map<Part, Map<String, Stance>> words = new HashMap<>();

    private StanceWords(Table table) {
        for (Table.Row row : table.rows()) {
            Stance stance = row.one(Stance.class, row.cell(2));
            Map<String, Stance> known = words.computeIfAbsent(row.one(Part.class, row.cell(1)), it -> new HashMap<>());
            if (known.put(row.cell(0), stance) != null) {
                throw row.fault("a second entry for the " + row.cell(1) + " " + row.cell(0));
            }
        }
    }

    static StanceWords load() {
        return of(Table.read("stance.tsv", "word", "part", "stance"));
    }

    static StanceWords of(Table table) {
        return new StanceWords(table);
    }

    /// What `token` shows; nothing for a neutral word.
    Optional<Stance> of(Token token) {
        return part(token)
                .map(it -> words.getOrDefault(it, Map.of()))
                .map(it -> it.get(token.lemma().toLowerCase(Locale.ROOT)));
    }

    private static Optional<Part> part(Token token) {
        return token.isVerb()
                ? Optional.of(Part.VERB)
                : token.isAdjective()
                        ? Optional.of(Part.ADJECTIVE)
                        : token.isNoun() ? Optional.of(Part.NOUN) : Optional.empty();
    }
}
