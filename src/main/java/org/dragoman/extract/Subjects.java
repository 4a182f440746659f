package org.dragoman.extract;

import java.util.Optional;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;
import org.dragoman.extract.Communication.Part;

/// Finds the word that speaks: the subject of a verb of communication.
final class Subjects {

    private static final int FAR = 4;

    private final Passage passage;
    private final Sentence sentence;
    private final Communication words;

    Subjects(Passage passage, Communication words) {
        this.passage = passage;
        this.sentence = passage.sentence();
        this.words = words;
    }

    Optional<Token> of(Cue cue) {
        if (cue.quotedAs().isPresent()) {
            return sentence.dependent(cue.quotedAs().get(), "nsubj:pass");
        }
        if (cue.isByAgent()) {
            return phraseAfter(cue.last() + 1);
        }
        return of(cue.word(), 0);
    }

    private Optional<Token> of(Token verb, int steps) {
        Optional<Token> own = own(verb);
        Optional<Token> beside =
                own.filter(it -> passage.isActor(it.index())).isPresent() ? Optional.empty() : beside(verb);
        if (beside.isPresent() || own.isPresent()) {
            return beside.or(() -> own);
        }
        if (isInverted(verb)) {
            return phraseAfter(verb.index());
        }
        if (verb.tag().equals("VBG")) {
            return ofParticiple(verb, steps);
        }
        Optional<Token> above = above(verb, steps).filter(it -> agrees(it, verb));
        return above.or(() -> verb.is("conj") ? ofEarlierCue(verb) : Optional.empty())
                .or(() -> phraseBefore(verb));
    }

    private Optional<Token> own(Token verb) {
        return sentence.dependents(verb, "nsubj")
                .filter(it -> !it.relation().equals("nsubj:pass") && !passage.isMark(it.index()))
                .filter(it -> it.index() < verb.index() || isInverted(verb))
                .filter(it -> verb.is("acl") || !it.tag().startsWith("W"))
                .filter(it -> passage.quoted(verb.index()) || !passage.quoted(it.index()))
                .reduce((first, second) -> second.index() < verb.index() ? second : first)
                .map(it -> antecedent(it, verb));
    }

    /// The actor right before the verb, behind a comma or a quotation mark: "…, the ministry said". Grammar often loses
    /// him.
    private Optional<Token> beside(Token verb) {
        if (!Passage.isFinite(verb)) {
            return Optional.empty();
        }
        Optional<Token> head = phraseBefore(verb);
        if (head.isEmpty() || !passage.isActor(head.get().index())) {
            return Optional.empty();
        }
        int first = passage.startOfPhrase(head.get().index());
        return first == 0 || passage.isPunctuation(first - 1) ? head : Optional.empty();
    }

    /// "…, adding that": behind a comma it goes on after the sentence's last act of speaking, or with its main subject.
    private Optional<Token> ofParticiple(Token verb, int steps) {
        Optional<Token> noun = sentence.head(verb).filter(it -> verb.is("acl") && it.isNoun());
        if (noun.filter(it ->
                        words.is(Part.DOCUMENT, it) || sentence.preposition(it).equals("with"))
                .isPresent()) {
            return noun;
        }
        boolean behindComma = passage.isPunctuation(startOfParticiple(verb) - 1);
        if (behindComma || verb.is("acl")) {
            Optional<Token> earlier = ofEarlierCue(verb).or(() -> mainSubject(verb));
            if (earlier.isPresent()) {
                return earlier;
            }
        }
        return above(verb, steps).or(() -> mainSubject(verb));
    }

    private int startOfParticiple(Token verb) {
        int at = verb.index();
        while (at > 0
                && (passage.token(at - 1).tag().equals("CC")
                        || passage.token(at - 1).tag().startsWith("RB"))) {
            at--;
        }
        return at;
    }

    /// The subject of the nearest verb of communication before `verb`, outside of quotations and relative clauses.
    private Optional<Token> ofEarlierCue(Token verb) {
        for (int at = verb.index() - 1; at >= 0; at--) {
            Token earlier = passage.token(at);
            if (!passage.quoted(at)
                    && !earlier.is("acl")
                    && !earlier.tag().equals("VB")
                    && earlier.isVerb()
                    && words.at(Part.VERB, sentence, earlier).isPresent()) {
                Optional<Token> subject =
                        own(earlier).or(() -> isInverted(earlier) ? phraseAfter(earlier.index()) : Optional.empty());
                if (subject.isPresent()) {
                    return subject;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Token> mainSubject(Token verb) {
        Optional<Token> root =
                sentence.tokens().stream().filter(it -> it.head() < 0).findFirst();
        return root.flatMap(it -> sentence.dependent(it, "nsubj"))
                .filter(it -> it.index() < verb.index() && !passage.quoted(it.index()))
                .or(() -> sentence.tokens().stream()
                        .filter(it -> it.index() < verb.index() && it.relation().equals("nsubj"))
                        .filter(it -> !passage.quoted(it.index()) && !it.tag().startsWith("W"))
                        .findFirst());
    }

    /// The subject of the verb on which this one depends.
    private Optional<Token> above(Token verb, int steps) {
        if (steps == FAR || !verb.isAny("conj", "advcl", "xcomp", "obl", "acl", "nmod", "dep", "parataxis")) {
            return Optional.empty();
        }
        Optional<Token> above = sentence.head(verb);
        while (above.isPresent() && !above.get().isVerb() && !sentence.has(above.get(), "nsubj", "cop")) {
            above = sentence.head(above.get());
        }
        return above.flatMap(it -> of(it, steps + 1).or(() -> sentence.dependent(it, "nsubj:pass")));
    }

    private static boolean agrees(Token subject, Token verb) {
        boolean one = subject.isPronoun()
                && (subject.lemma().equals("he")
                        || subject.lemma().equals("she")
                        || subject.lemma().equals("it"));
        return !(one && (verb.tag().equals("VBP") || verb.tag().equals("VB")));
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
                ? !verb.tag().equals("VB")
                : passage.isMark(before)
                        || passage.isWord(before, ",", "—", "–", "-", "--")
                                && (passage.isMark(before - 1) || closes(verb));
        boolean tense = verb.tag().equals("VBD")
                || verb.tag().equals("VBZ")
                || verb.tag().equals("VBN");
        return tense && afterContent && phraseAfter(verb.index()).isPresent();
    }

    /// Whether an actor and nothing more follows the verb: "…, said the minister, a lawyer".
    private boolean closes(Token verb) {
        int after = passage.afterPhrase(verb.index() + 1);
        return after > verb.index() + 1 && passage.isActor(after - 1) && passage.isPunctuation(after);
    }

    /// The head of the noun phrase right behind the word at `at`.
    private Optional<Token> phraseAfter(int at) {
        int after = passage.afterPhrase(at + 1);
        if (after <= at + 1) {
            return Optional.empty();
        }
        Token head = passage.token(after - 1);
        while (head.head() > at
                && head.head() < after
                && passage.token(head.head()).isNoun()) {
            head = passage.token(head.head());
        }
        return Optional.of(head);
    }

    /// The noun or pronoun right before the verb, or before an aside between dashes or commas.
    private Optional<Token> phraseBefore(Token verb) {
        int at = beforeAside(beforeAdverbs(verb.index() - 1));
        return at >= 0 && (passage.token(at).isNoun() || passage.token(at).tag().equals("PRP"))
                ? Optional.of(passage.token(at))
                : Optional.empty();
    }

    private int beforeAdverbs(int before) {
        int at = before;
        while (at >= 0
                && (passage.token(at).tag().startsWith("RB")
                        || passage.token(at).tag().equals("MD")
                        || passage.isTime(at)
                        || passage.isWord(at, "has", "have", "had", "on"))) {
            at--;
        }
        return at;
    }

    private int beforeAside(int at) {
        if (!passage.isWord(at, "–", "—", "--", ",")) {
            return at;
        }
        int opening = at - 1;
        while (opening > 0 && !passage.isWord(opening, passage.token(at).text())) {
            opening--;
        }
        boolean name = passage.isActor(at - 1) && opening > 0 && passage.afterNounPhrase(opening + 1) == at;
        return name ? at - 1 : opening > 0 && !passage.quoted(opening - 1) ? opening - 1 : at;
    }
}
