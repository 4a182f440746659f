package org.dragoman.extract;

import java.util.Optional;
import java.util.Set;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;
import org.dragoman.extract.Communication.Frame;
import org.dragoman.extract.Communication.Part;
import org.dragoman.extract.Draft.Form;

/// Reads what a cue introduces otherwise than as a clause or a quotation of its own: "urged them to act", "accused them
/// of
/// acting", "called it 'a shame'", "expressed hope that they would act".
final class Complements {

    private static final int REACH = 30;

    private final Passage passage;
    private final Sentence sentence;
    private final Communication words;
    private final Endings endings;

    Complements(Passage passage, Communication words, Endings endings) {
        this.passage = passage;
        this.sentence = passage.sentence();
        this.words = words;
        this.endings = endings;
    }

    Optional<Draft> read(Cue cue, int end) {
        return voicing(cue, end)
                .or(() -> infinitive(cue, end))
                .or(() -> gerund(cue, end))
                .or(() -> naming(cue, end));
    }

    private Optional<Draft> voicing(Cue cue, int end) {
        if (!cue.takes(Frame.VOICING)) {
            return Optional.empty();
        }
        for (int at = cue.last() + 1; at < Math.min(end - 2, cue.last() + 8); at++) {
            Token noun = passage.token(at);
            boolean utterance = words.is(Part.ATTITUDE, noun) || words.is(Part.NOUN, noun);
            boolean call = words.at(Part.NOUN, sentence, noun)
                    .filter(it -> it.takes(Frame.FOR))
                    .isPresent();
            if (utterance && passage.isWord(at + 1, "that")
                    || call && passage.isWord(at + 1, "for") && infinitiveAfter(at + 2, end) > 0) {
                String text = sentence.span(cue.first(), at).text();
                return Optional.of(
                        new Draft(Form.VOICING, at + 2, endings.of(cue, at + 2, end), text, Optional.empty()));
            }
            if (noun.isVerb() || passage.isPunctuation(at) || noun.tag().equals("IN")) {
                break;
            }
        }
        return Optional.empty();
    }

    private Optional<Draft> infinitive(Cue cue, int end) {
        boolean asks = cue.takes(Frame.INFINITIVE);
        boolean calls = cue.takes(Frame.FOR) && passage.isWord(cue.last() + 1, "for");
        boolean vows = cue.takes(Frame.VOW) && passage.isWord(cue.last() + 1, "to");
        int to = asks || calls || vows ? infinitiveAfter(cue.last() + 1, end) : -1;
        if (to < 0 || asks && !vows && to == cue.last() + 1) {
            return Optional.empty();
        }
        int start = calls
                ? cue.last() + 2
                : passage.isWord(to - 1, "not") ? to - 1 : passage.isMark(to + 1) ? to + 2 : to + 1;
        Draft draft = new Draft(Form.INFINITIVE, start, endings.of(cue, start, end), cue);
        return Optional.of(asks ? draft.to(object(cue)) : draft);
    }

    /// Index of the "to" of the first infinitive from `at` on, with nothing but a noun phrase between; -1 for none.
    private int infinitiveAfter(int at, int end) {
        for (int i = at; i < Math.min(end - 1, at + REACH); i++) {
            int verb = passage.isMark(i + 1) || passage.token(i + 1).tag().startsWith("RB") ? i + 2 : i + 1;
            if (passage.isWord(i, "to")
                    && verb < end
                    && passage.token(verb).tag().equals("VB")) {
                return i;
            }
            Token token = passage.token(i);
            if (passage.isWord(i, ",")
                    && Set.of("VBG", "CC", "WDT", "WP")
                            .contains(passage.token(i + 1).tag())) {
                return -1;
            }
            if (token.tag().equals("VBD")
                    || token.tag().equals("VBZ")
                    || token.tag().equals("MD")
                    || passage.isWord(i, "that", ":", ";", "order")) {
                return -1;
            }
        }
        return -1;
    }

    /// The one whom the cue's verb urges.
    private Optional<Token> object(Cue cue) {
        int after = passage.afterPhrase(cue.last() + 1);
        return after > cue.last() + 1 ? Optional.of(passage.token(after - 1)) : Optional.empty();
    }

    private Optional<Draft> gerund(Cue cue, int end) {
        for (int at = cue.last() + 1; at < Math.min(end - 1, cue.last() + REACH); at++) {
            boolean introduced = cue.takes(Frame.OF) && passage.isWord(at, "of")
                    || cue.takes(Frame.AGAINST) && passage.isWord(at, "against");
            int verb = passage.isMark(at + 1) || passage.token(at + 1).tag().startsWith("RB") ? at + 2 : at + 1;
            if (introduced && verb < end && passage.token(verb).tag().equals("VBG")) {
                return Optional.of(new Draft(Form.GERUND, at + 1, endings.of(cue, at + 1, end), cue));
            }
            if (passage.isWord(at, ",", ";")) {
                break;
            }
        }
        return Optional.empty();
    }

    /// "called it 'a shame'", "described it as 'a shame'": only with quoted words.
    private Optional<Draft> naming(Cue cue, int end) {
        if (!cue.takes(Frame.NAMING) && !cue.takes(Frame.AS)) {
            return Optional.empty();
        }
        boolean as = false;
        for (int at = cue.last() + 1; at < Math.min(end, cue.last() + REACH); at++) {
            as |= passage.isWord(at, "as");
            Optional<Quotation> quotation = passage.opens(at);
            if (quotation.isPresent() && (as || cue.takes(Frame.NAMING))) {
                int start = passage.isWord(cue.last() + 1, "as") ? cue.last() + 2 : cue.last() + 1;
                int after = passage.after(quotation.get());
                while (after < end && passage.token(after).isNoun()) {
                    after++;
                }
                return Optional.of(new Draft(Form.NAMING, start, Math.min(after, end), cue));
            }
            if (quotation.isPresent() || passage.isWord(at, ",", ";", "and", "but")) {
                break;
            }
        }
        return Optional.empty();
    }
}
