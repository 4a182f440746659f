package org.dragoman.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dragoman.annotate.Token;
import org.dragoman.extract.Communication.Part;
import org.dragoman.extract.Draft.Form;

/// Reads "according to X" and its like: before, after or amid what X said; and "as X noted", "as noted by X".
final class AccordingTo {

    /// @param head the word that heads the phrase of the speaker
    record Reading(Draft draft, Token head) {}

    private final Passage passage;
    private final Endings endings;

    AccordingTo(Passage passage, Communication words) {
        this.passage = passage;
        this.endings = new Endings(passage, words);
    }

    /// The reading of a prepositional cue, within the words from `from` to before `to`.
    Optional<Reading> read(Cue cue, int from, int to) {
        Token head = head(cue, to);
        int comma = cue.first() - 1;
        boolean begins = cue.first() == from
                || passage.isWord(comma, "that", "which", "who")
                || passage.isWord(comma, ",") && passage.isWord(comma - 1, "that", "which", "who")
                || comma == from && passage.isPunctuation(comma)
                || comma > from && passage.isWord(comma, ";", "but", "and");
        if (!begins && follows(from, comma)) {
            int last = passage.isPunctuation(comma) ? comma : cue.first();
            int begin = clauseStart(from, last);
            return Optional.of(new Reading(new Draft(Form.ACCORDING_TO, begin, last, cue), head));
        }
        int start = afterSpeaker(cue, head, to);
        if (start >= to
                || passage.clause(start, to).isEmpty() && passage.opens(start).isEmpty() && begins) {
            return Optional.empty();
        }
        return Optional.of(new Reading(new Draft(Form.ACCORDING_TO, start, endings.of(cue, start, to), cue), head));
    }

    /// Whether what stands before the cue is told by the speaker: a clause, and not just "which, according to X, …".
    private boolean follows(int from, int comma) {
        boolean clause = passage.clause(from, comma).isPresent()
                || IntStream.range(from, comma)
                        .anyMatch(it -> passage.token(it).tag().equals("VBN"));
        return clause && !passage.token(Math.max(from, comma - 1)).tag().startsWith("W");
    }

    /// A quotation right before the cue is the content; else the sentence from its start.
    private int clauseStart(int from, int last) {
        for (int at = last - 1; at >= Math.max(from, last - 2); at--) {
            Optional<Quotation> quotation = passage.quotation(at);
            if (quotation.isPresent()
                    && passage.clause(from, passage.first(quotation.get())).isEmpty()) {
                return passage.first(quotation.get());
            }
        }
        return from;
    }

    private Token head(Cue cue, int to) {
        Token object = passage.sentence().head(cue.word()).orElse(cue.word());
        if (cue.word().is("case") && object.index() > cue.last() && object.index() < to) {
            return object;
        }
        int after = passage.afterNounPhrase(cue.last() + 1);
        return passage.token(Math.max(cue.last(), Math.min(after, to) - 1));
    }

    /// Index of the first word of the content: behind the phrase of the speaker and its comma.
    private int afterSpeaker(Cue cue, Token head, int to) {
        List<Integer> commas = new ArrayList<>();
        for (int at = head.index() + 1; at < to && !passage.quoted(at); at++) {
            if (passage.isWord(at, ",", ":")) {
                commas.add(at);
            }
        }
        for (int comma : commas) {
            if (passage.clause(comma + 1, to).isPresent() && startsContent(comma + 1, to)) {
                return comma + 1;
            }
        }
        return commas.isEmpty()
                ? Math.max(head.index(), passage.afterNounPhrase(cue.last() + 1) - 1) + 1
                : commas.getLast() + 1;
    }

    /// Whether the clause behind a comma is the content, not an aside about the speaker.
    private boolean startsContent(int at, int to) {
        Token token = passage.token(at);
        return !token.tag().startsWith("W")
                && !token.tag().equals("VBG")
                && !token.tag().equals("VBN")
                && passage.clause(at, nextComma(at, to)).isPresent();
    }

    private int nextComma(int at, int to) {
        int next = at;
        while (next < to && !passage.isWord(next, ",") || next == at) {
            next++;
        }
        return next + 1 < to && passage.clause(at, next).isEmpty() && passage.isPunctuation(next) ? to : next;
    }

    /// What "quoting Y" inside the phrase of the speaker names: the one whose words X hands on.
    Optional<Token> quoted(Cue cue, int to) {
        for (int at = cue.last() + 1; at < Math.min(to, cue.last() + 12); at++) {
            if (passage.isWord(at, "quoting", "citing")) {
                int after = passage.afterNounPhrase(at + 1);
                return after > at + 1 ? Optional.of(passage.token(after - 1)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    static boolean isCue(Communication words, Passage passage, Token token) {
        return words.at(Part.PREPOSITION, passage.sentence(), token).isPresent();
    }
}
