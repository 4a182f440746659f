package org.dragoman.extract;

import java.util.Optional;
import java.util.Set;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;
import org.dragoman.model.Span;
import org.dragoman.model.Stance;

/// Reads from the grammar around a word what the speaker of the sentence thinks of it: "we welcome the deal", "the
/// tariffs are
/// unjust", "their aggression", "support for the plan".
final class Attitude {

    /// @param words those that show the stance
    record Shown(Stance stance, Span words) {}

    private static final int FAR = 4;
    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "n’t", "never", "no", "neither", "nor", "hardly", "without");

    private final Sentence sentence;
    private final StanceWords words;
    private final Span content;

    /// @param content the words of the speaker: no others count
    Attitude(Sentence sentence, StanceWords words, Span content) {
        this.sentence = sentence;
        this.words = words;
        this.content = content;
    }

    Optional<Shown> toward(Token head) {
        Token at = head;
        for (int step = 0; step < FAR; step++) {
            Optional<Shown> shown = modifier(at);
            Optional<Token> above = sentence.head(at).filter(this::isSaid);
            if (shown.isPresent() || above.isEmpty()) {
                return shown;
            }
            shown = governor(at, above.get());
            if (shown.isPresent()) {
                return shown;
            }
            if (!goesUp(at, above.get())) {
                return Optional.empty();
            }
            at = above.get();
        }
        return Optional.empty();
    }

    /// "illegal tariffs".
    private Optional<Shown> modifier(Token noun) {
        return sentence.dependents(noun, "amod")
                .filter(this::isSaid)
                .flatMap(it -> shown(it, false).stream())
                .findFirst();
    }

    private Optional<Shown> governor(Token at, Token above) {
        boolean belongs = at.isAny("nmod", "compound", "amod") && above.isNoun();
        boolean object = above.isVerb()
                && (at.isAny("obj", "obl", "nsubj:pass", "xcomp", "ccomp")
                        && !at.relation().equals("nsubj"));
        boolean subject = at.relation().equals("nsubj") && !above.isVerb();
        if (object && !isSpeakers(above)) {
            return Optional.empty();
        }
        return belongs || object || subject ? shown(above, isNegated(above)) : Optional.empty();
    }

    /// Whether the verb tells what the speaker does or asks for: its subject is the first person, or nobody.
    private boolean isSpeakers(Token verb) {
        Optional<Token> subject =
                sentence.dependent(verb, "nsubj").filter(it -> !it.relation().equals("nsubj:pass"));
        return subject.map(it ->
                        Set.of("i", "we", "he", "she", "it", "they", "which").contains(Syntax.lower(it)))
                .orElse(true);
    }

    /// Whether what holds of `above` holds of `at` too: it is a part of the same phrase.
    private static boolean goesUp(Token at, Token above) {
        return at.isAny("nmod", "compound", "conj", "appos", "amod") && above.isNoun()
                || at.isAny("xcomp", "obj") && above.isVerb() && !above.is("acl");
    }

    private Optional<Shown> shown(Token word, boolean negated) {
        return words.of(word)
                .map(it -> new Shown(negated ? opposite(it) : it, sentence.span(word.index(), word.index())));
    }

    private boolean isNegated(Token word) {
        return sentence.dependents(word, "advmod", "det", "cc", "case")
                .anyMatch(it -> NEGATIONS.contains(Syntax.lower(it)));
    }

    private boolean isSaid(Token word) {
        return content.start() <= word.start() && word.end() <= content.end();
    }

    static Stance opposite(Stance stance) {
        return switch (stance) {
            case FOR -> Stance.AGAINST;
            case AGAINST -> Stance.FOR;
            case NEUTRAL -> Stance.NEUTRAL;
        };
    }
}
