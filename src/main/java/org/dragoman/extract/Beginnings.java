package org.dragoman.extract;

import java.util.Optional;
import org.dragoman.annotate.Token;
import org.dragoman.extract.Communication.Frame;

/// Finds where content begins behind a cue: after its adverbs, times, places and the one spoken to.
final class Beginnings {

    /// @param at        index of the first word of the content
    /// @param gap       whether its subject stands before the cue: "a pact they said would last"
    /// @param addressee the head of the phrase that is spoken to
    record Beginning(int at, boolean gap, Optional<Token> addressee) {}

    private final Passage passage;
    private final Cue cue;
    private final int end;
    private Optional<Token> addressee = Optional.empty();

    /// @param end index after the last word that may be content
    Beginnings(Passage passage, Cue cue, int end) {
        this.passage = passage;
        this.cue = cue;
        this.end = end;
    }

    Optional<Beginning> after(int at) {
        int next = at;
        while (next < end) {
            if (introduces(next)) {
                return Optional.of(new Beginning(next + 1, false, addressee));
            }
            if (begins(next)) {
                return Optional.of(new Beginning(next, false, addressee));
            }
            if (isGap(next)) {
                return Optional.of(new Beginning(next, true, addressee));
            }
            int skipped = skip(next);
            if (skipped <= next) {
                return Optional.empty();
            }
            next = skipped;
        }
        return Optional.empty();
    }

    /// "that", a colon or a comma, and then the content.
    private boolean introduces(int at) {
        boolean says = cue.takes(Frame.CLAUSE) || cue.takes(Frame.THAT);
        if (at + 1 >= end) {
            return false;
        }
        if (passage.isWord(at, "that")) {
            return says
                    && !Passage.isFinite(passage.token(at + 1))
                    && (passage.token(at).tag().equals("IN") || isContent(at + 1));
        }
        return says && passage.isWord(at, ":") && !passage.isPunctuation(at + 1)
                || passage.isWord(at, ",", ":") && quote(at + 1);
    }

    private boolean isContent(int at) {
        return passage.clause(at, end).isPresent() || passage.opens(at).isPresent() || anyVerb(at);
    }

    private boolean anyVerb(int at) {
        for (int i = at; i < end; i++) {
            if (passage.token(i).isVerb() || passage.token(i).tag().equals("MD")) {
                return true;
            }
        }
        return false;
    }

    private boolean quote(int at) {
        return (cue.takes(Frame.QUOTE) || cue.takes(Frame.CLAUSE))
                && passage.opens(at).isPresent();
    }

    private boolean begins(int at) {
        if (quote(at)) {
            return true;
        }
        Token token = passage.token(at);
        if (cue.takes(Frame.QUESTION) && (token.tag().startsWith("W") || passage.isWord(at, "if", "whether"))) {
            return passage.clause(at, end).isPresent();
        }
        boolean person = addressable(at) && addressee.isEmpty() && (cue.takes(Frame.PERSON) || !startsClause(at));
        if (!cue.takes(Frame.CLAUSE) || person) {
            return false;
        }
        return startsClause(at)
                || passage.isWord(at, "if", "while", "although", "since", "unless", "because", "until", "once")
                        && passage.clause(at, end).isPresent();
    }

    /// Whether a clause begins at `at` with its subject.
    private boolean startsClause(int at) {
        Optional<Token> verb = passage.clause(at, end);
        if (verb.isEmpty()
                || passage.isPunctuation(at)
                || passage.token(at).tag().equals("IN")
                || passage.token(at).tag().startsWith("W")
                || verb.get().is("conj") && verb.get().head() <= cue.last()) {
            return false;
        }
        int phrase = passage.afterPhrase(at);
        boolean twoPhrases = phrase > at && passage.afterPhrase(phrase) > phrase;
        return !(twoPhrases && cue.takes(Frame.ADDRESSEE))
                && !turns(at, verb.get().index());
    }

    /// Whether a participle, a conjunction or a single comma stands between two words: then the noun phrase at `from`
    /// is no
    /// subject of what follows.
    private boolean turns(int from, int to) {
        int commas = 0;
        for (int at = from; at + 1 < to; at++) {
            String next = passage.token(at + 1).tag();
            if (passage.isWord(at, ",")) {
                commas++;
                if (next.equals("VBG") || next.equals("CC")) {
                    return true;
                }
            }
        }
        return commas == 1;
    }

    private boolean isGap(int at) {
        String tag = passage.token(at).tag();
        return cue.takes(Frame.CLAUSE)
                && addressee.isEmpty()
                && at == cue.last() + 1
                && (tag.equals("VBZ") || tag.equals("VBD") || tag.equals("MD") || tag.equals("VBP"));
    }

    private boolean addressable(int at) {
        return cue.takes(Frame.ADDRESSEE) && passage.afterPhrase(at) > at;
    }

    /// Index after the adverb, time, place or person spoken to that stands at `at`; `at` if nothing of the kind does.
    private int skip(int at) {
        Token token = passage.token(at);
        if (token.tag().startsWith("RB") || token.tag().equals("RP") || passage.isWord(at, "ago")) {
            return at + 1;
        }
        if (passage.isWord(at, ",", "(", "—", "–", "--")) {
            return cue.takes(Frame.PERSON) && addressee.isPresent() && startsClause(at + 1)
                    ? at + 1
                    : afterParenthesis(at);
        }
        int phrase = passage.afterPhrase(at);
        if (phrase > at && passage.isTime(phrase - 1)) {
            return phrase;
        }
        if (addressable(at) && addressee.isEmpty()) {
            int second = passage.isWord(phrase, "and") ? passage.afterPhrase(phrase + 1) : phrase;
            addressee = Optional.of(passage.token(phrase - 1));
            return second > phrase + 1 ? second : phrase;
        }
        if ((token.tag().equals("IN") || token.tag().equals("TO")) && !Subordinators.opensClause(passage, at)) {
            int object = passage.afterPhrase(at + 1);
            if (passage.isWord(at, "to") && cue.takes(Frame.TO) && object > at + 1 && addressee.isEmpty()) {
                addressee = Optional.of(passage.token(object - 1));
            }
            return object > at + 1 ? object : at;
        }
        return at;
    }

    /// After ", however," or "(…)": where it is closed within some words.
    private int afterParenthesis(int at) {
        String closing = passage.isWord(at, "(") ? ")" : passage.token(at).text();
        for (int i = at + 1; i < Math.min(end, at + 14) && !passage.quoted(i); i++) {
            if (passage.isWord(i, closing)) {
                return i + 1;
            }
        }
        return at;
    }
}
