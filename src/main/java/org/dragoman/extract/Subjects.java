package org.dragoman.extract;

import java.util.Optional;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;

/// Finds the word that speaks: the subject of a verb of communication.
final class Subjects {

    private final Passage passage;
    private final Sentence sentence;

    Subjects(Passage passage) {
        this.passage = passage;
        this.sentence = passage.sentence();
    }

    Optional<Token> of(Cue cue) {
        Optional<Token> quoted = cue.quotedAs().flatMap(it -> sentence.dependent(it, "nsubj:pass"));
        return quoted.isPresent() ? quoted : of(cue.word(), 0);
    }

    private Optional<Token> of(Token verb, int steps) {
        Optional<Token> own = sentence.dependents(verb, "nsubj")
                .filter(it -> !it.relation().equals("nsubj:pass"))
                .filter(it -> it.index() < verb.index() || isInverted(verb))
                .reduce((first, second) -> second.index() < verb.index() ? second : first);
        if (own.isPresent()) {
            return own.map(it -> antecedent(it, verb));
        }
        if (isInverted(verb)) {
            return phraseAfter(verb);
        }
        if (verb.tag().equals("VBG") && verb.is("acl")) {
            return sentence.head(verb);
        }
        if (steps < 4
                && verb.isAny("conj", "advcl", "xcomp", "obl", "acl", "nmod")
                && !(verb.is("acl") && verb.tag().equals("VBN"))) {
            Optional<Token> above = governor(verb).flatMap(it -> of(it, steps + 1));
            if (above.isPresent()) {
                return above;
            }
        }
        return verb.tag().equals("VBG") ? firstSubject(verb) : phraseBefore(verb);
    }

    /// The nearest verb above, on which a participle or second verb depends.
    private Optional<Token> governor(Token verb) {
        Optional<Token> above = sentence.head(verb);
        while (above.isPresent() && !above.get().isVerb() && !sentence.has(above.get(), "nsubj", "cop")) {
            above = sentence.head(above.get());
        }
        return above;
    }

    /// "who" and "which" stand for the noun that their clause describes.
    private Token antecedent(Token subject, Token verb) {
        return subject.tag().startsWith("W") && verb.is("acl")
                ? sentence.head(verb).orElse(subject)
                : subject;
    }

    /// Whether the subject follows the verb, as in "…," said the minister.
    private boolean isInverted(Token verb) {
        int before = verb.index() - 1;
        boolean afterContent = before < 0
                ? verb.index() == 0 && !verb.tag().equals("VB")
                : passage.isMark(before)
                        || passage.isWord(before, ",", "—", "–", "-", "--") && before > 0 && passage.isMark(before - 1);
        return (verb.tag().equals("VBD")
                        || verb.tag().equals("VBZ")
                        || verb.tag().equals("VBN"))
                && afterContent
                && passage.afterNounPhrase(verb.index() + 1) > verb.index() + 1;
    }

    private Optional<Token> phraseAfter(Token verb) {
        int after = passage.afterNounPhrase(verb.index() + 1);
        return after > verb.index() + 1 ? Optional.of(passage.token(after - 1)) : Optional.empty();
    }

    /// The subject of the sentence's first clause: whom a participle without a governor most likely belongs to.
    private Optional<Token> firstSubject(Token verb) {
        return sentence.tokens().stream()
                .filter(it -> it.index() < verb.index() && it.relation().equals("nsubj") && !passage.quoted(it.index()))
                .filter(it -> !it.tag().startsWith("W"))
                .findFirst();
    }

    /// The noun or pronoun right before the verb, where the grammar shows no subject.
    private Optional<Token> phraseBefore(Token verb) {
        int at = verb.index() - 1;
        while (at >= 0
                && (passage.token(at).tag().startsWith("RB")
                        || passage.token(at).tag().equals("MD")
                        || passage.isTime(at)
                        || passage.token(at).lemma().equals("have"))) {
            at--;
        }
        return at >= 0 && (passage.token(at).isNoun() || passage.token(at).tag().equals("PRP"))
                ? Optional.of(passage.token(at))
                : Optional.empty();
    }
}
