package org.dragoman.registry;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;

/// Number, determiners and wording of noun phrases.
final class Nominals {

    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "these", "those", "both", "his", "her", "its", "their");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "some", "any", "every", "each", "another", "no");

    private Nominals() {}

    static boolean isPlural(Token head) {
        return head.tag().equals("NNS") || head.tag().equals("NNPS");
    }

    /// Whether some of many are meant: "two Peruvians", "a Peruvian", "angry Peruvians".
    static boolean isSome(Sentence sentence, Token head) {
        return sentence.has(head, "nummod", "amod")
                || sentence.dependents(head, "det")
                        .anyMatch(it -> INDEFINITE.contains(it.text().toLowerCase(Locale.ROOT)));
    }

    static boolean isDefinite(Sentence sentence, Token head) {
        List<String> determiners = sentence.dependents(head, "det")
                .map(it -> it.text().toLowerCase(Locale.ROOT))
                .toList();
        if (determiners.isEmpty()) {
            return sentence.has(head, "nmod:poss", "amod", "compound");
        }
        return determiners.stream().noneMatch(INDEFINITE::contains)
                && determiners.stream().anyMatch(DEFINITE::contains);
    }

    static String withoutNames(Scene scene, Token head) {
        StringBuilder words = new StringBuilder();
        Range core = Grammar.core(scene.sentence(), head);
        for (int i = core.first(); i <= core.last(); i++) {
            Token token = scene.sentence().token(i);
            boolean named = scene.isInName(i) || i < head.index() && scene.draft(i) != null;
            if (!named && !token.is("det") && !token.is("case")) {
                words.append(token.text()).append(' ');
            }
        }
        return words.toString();
    }

    /// A phrase without its article.
    static String bare(Scene scene, Range phrase, Token head) {
        int first = phrase.first();
        while (first < head.index()
                && (scene.sentence().token(first).is("det")
                        || scene.sentence().token(first).tag().equals("PRP$"))) {
            first++;
        }
        return scene.text(new Range(first, phrase.last()));
    }

    /// Whether a determiner points at what is known already: "the", "this", "their".
    static boolean isPointedAt(Sentence sentence, Token head) {
        return sentence.dependent(head, "det")
                .filter(it -> DEFINITE.contains(it.text().toLowerCase(Locale.ROOT)))
                .isPresent();
    }
}
