package org.dragoman.extract;

import java.util.Optional;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;
import org.dragoman.extract.Communication.Part;

/// Finds where the content behind a cue ends: before the speaker's next act of speaking, or another's attribution.
final class Endings {

    private final Passage passage;
    private final Sentence sentence;
    private final Communication words;
    private final Subjects subjects;

    Endings(Passage passage, Communication words) {
        this.subjects = new Subjects(passage, words);
        this.passage = passage;
        this.sentence = passage.sentence();
        this.words = words;
    }

    /// Index after the last word of the content that begins at `from`, before `end` at the latest.
    int of(Cue cue, int from, int end) {
        Optional<Quotation> quotation = passage.opens(from);
        int at = from;
        if (quotation.isPresent()) {
            at = passage.after(quotation.get());
            if (at >= end || endsWithQuote(at, end)) {
                return Math.min(at, end);
            }
        }
        for (; at < end; at = passage.next(at)) {
            if (at > from && breaks(cue, at, end)) {
                return at;
            }
        }
        return end;
    }

    /// Index after the last word of a relative clause that begins at `from`: a comma and a conjunction go on outside of
    /// it.
    int ofRelative(int from, int end) {
        for (int at = from; at + 1 < end; at = passage.next(at)) {
            if (passage.isWord(at, ",") && passage.token(at + 1).tag().equals("CC")) {
                return at;
            }
        }
        return end;
    }

    private boolean endsWithQuote(int at, int end) {
        return passage.isPunctuation(at) && !passage.isMark(at)
                || passage.isWord(at, "and", "but", "as", "after", "before")
                || at + 1 >= end;
    }

    private boolean breaks(Cue cue, int at, int end) {
        if (passage.isWord(at, ";")) {
            return true;
        }
        boolean comma = passage.isWord(at, ",", "—", "–", "--");
        if (passage.isWord(at, "—", "–", "--")
                && at + 1 < end
                && passage.token(at + 1).tag().startsWith("W")) {
            return true;
        }
        int next = comma ? at + 1 : at;
        if (next >= end) {
            return false;
        }
        if (comma
                && (isParticipleCue(next)
                        || words.at(Part.PREPOSITION, sentence, passage.token(next))
                                .isPresent())) {
            return true;
        }
        if (passage.token(next).tag().equals("CC")) {
            return isNextVerb(cue, next + 1, end);
        }
        return comma && (passage.isWord(next, "while", "whereas") || isAdjunctOf(cue, next));
    }

    /// ", adding", ", and warning": the same speaker goes on.
    private boolean isParticipleCue(int at) {
        int verb = at;
        while (verb < passage.size()
                && (passage.token(verb).tag().equals("CC")
                        || passage.token(verb).tag().startsWith("RB")
                        || passage.isWord(verb, "while", "before"))) {
            verb++;
        }
        return verb < passage.size()
                && passage.token(verb).tag().equals("VBG")
                && words.at(Part.VERB, sentence, passage.token(verb)).isPresent();
    }

    /// Whether a second verb of the cue's subject stands behind a conjunction: "said … and demanded".
    private boolean isNextVerb(Cue cue, int at, int end) {
        int verb = at;
        while (verb < end
                && (passage.token(verb).tag().startsWith("RB")
                        || passage.token(verb).tag().equals("PRP")
                        || passage.isPunctuation(verb) && !passage.isMark(verb))) {
            verb++;
        }
        if (verb >= end || !passage.token(verb).isVerb()) {
            return false;
        }
        Token token = passage.token(verb);
        boolean pronoun = passage.token(at).tag().equals("PRP");
        return token.is("conj") && token.head() == cue.first()
                || !token.tag().equals("VB")
                        && words.at(Part.VERB, sentence, token)
                                .filter(next -> pronoun || haveOneSubject(cue, next))
                                .isPresent();
    }

    private boolean haveOneSubject(Cue cue, Cue next) {
        return !sentence.has(next.word(), "nsubj") && subjects.of(next).equals(subjects.of(cue));
    }

    /// Whether something that belongs to the cue, not to the content, begins at `at`.
    private boolean isAdjunctOf(Cue cue, int at) {
        return sentence.dependents(cue.word(), "advcl", "parataxis")
                .anyMatch(it -> it.index() >= at
                        && Subordinators.contains(passage.token(at))
                        && sentence.subtree(it).getFirst().index() == at);
    }
}
