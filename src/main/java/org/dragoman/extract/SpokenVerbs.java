package org.dragoman.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;
import org.dragoman.extract.Beginnings.Beginning;
import org.dragoman.extract.Communication.Frame;
import org.dragoman.extract.Draft.Form;

/// Reads what a verb of communication introduces, from the words around it.
final class SpokenVerbs {

    private static final int NEAR = 6;

    private final Passage passage;
    private final Sentence sentence;
    private final Endings endings;
    private final Communication words;

    SpokenVerbs(Passage passage, Communication words) {
        this.passage = passage;
        this.sentence = passage.sentence();
        this.words = words;
        this.endings = new Endings(passage, words);
    }

    /// The readings of a cue whose speaker reaches from the word `first` to the word `last`.
    ///
    /// @param from index of the first word that may be content
    /// @param to   index after the last one
    List<Draft> read(Cue cue, int first, int last, int from, int to) {
        boolean inverted = first > cue.last();
        int behind = inverted ? last + 1 : cue.last() + 1;
        List<Draft> drafts = new ArrayList<>(before(cue, Math.min(first, cue.first()), last, behind, from, to));
        drafts.stream()
                .filter(it -> it.form() == Form.CLAUSE_BEFORE)
                .findFirst()
                .flatMap(it -> goingOn(cue, behind, to))
                .ifPresent(drafts::add);
        if (inverted) {
            return drafts;
        }
        Beginnings beginnings = new Beginnings(passage, cue, to);
        Optional<Beginning> after = beginnings.after(behind);
        if (after.isPresent()
                && (drafts.isEmpty() || passage.opens(after.get().at()).isPresent())) {
            drafts.add(after(cue, after.get(), to));
        } else if (drafts.isEmpty()) {
            new Complements(passage, words, endings)
                    .read(cue, to)
                    .or(() -> afterAs(cue, first, behind, to))
                    .ifPresent(drafts::add);
        }
        return drafts;
    }

    private Draft after(Cue cue, Beginning beginning, int to) {
        int end = endings.of(cue, beginning.at(), to);
        if (beginning.gap()) {
            return new Draft(Form.GAP_AFTER, beginning.at(), endings.ofRelative(beginning.at(), end), cue);
        }
        Form form = beginning.gap()
                ? Form.GAP_AFTER
                : passage.opens(beginning.at()).isPresent() ? Form.QUOTE_AFTER : Form.CLAUSE_AFTER;
        return new Draft(form, beginning.at(), endings.of(cue, beginning.at(), to), cue).to(beginning.addressee());
    }

    /// What stands before the attribution: "…," X said.
    private List<Draft> before(Cue cue, int first, int last, int behind, int from, int to) {
        if (!isTogether(Math.min(last, cue.first()), cue.first())) {
            return List.of();
        }
        int comma = passage.startOfPhrase(first) - 1;
        while (comma > from && (passage.token(comma).tag().startsWith("RB") || passage.isWord(comma, "as"))) {
            comma--;
        }
        boolean divided =
                comma > from && (passage.isMark(comma) || passage.isWord(comma, ",", "—", "–", "--", "-", "?", "!"));
        boolean says = cue.takes(Frame.QUOTE) || cue.takes(Frame.CLAUSE);
        if (!divided
                || !says
                || cue.word().tag().equals("VBG") && cue.quotedAs().isEmpty()
                || clauseFollows(cue, behind, to)) {
            return List.of();
        }
        return divided(cue, behind, afterColon(from, comma), to, comma);
    }

    /// The reading of what stands before the attribution's comma.
    private List<Draft> divided(Cue cue, int behind, int from, int to, int comma) {
        Optional<Quotation> quotation = closingAt(comma);
        boolean all = quotation.isPresent() && wholeQuote(quotation.get(), from);
        boolean clause = (cue.takes(Frame.CLAUSE) || quotation.isPresent())
                && (isClause(from, comma) || quotation.isPresent())
                && (!Subordinators.contains(passage.token(from)) || hasMainClause(from, comma));
        if (!all && (!clause || passage.isWord(nextComma(behind, to) + 1, "that"))) {
            return around(cue, behind, from, to, comma);
        }
        int begin = all ? Math.max(from, passage.first(quotation.get())) : from;
        Optional<Token> addressee = addressee(cue, behind, to);
        return List.of(new Draft(all ? Form.QUOTE_BEFORE : Form.CLAUSE_BEFORE, begin, comma, cue).to(addressee));
    }

    /// What follows "as X noted, …".
    private Optional<Draft> afterAs(Cue cue, int first, int behind, int to) {
        int as = passage.startOfPhrase(first) - 1;
        boolean parts = passage.isWord(as, "as") && passage.isWord(behind, ",");
        return parts && passage.clause(behind + 1, to).isPresent()
                ? Optional.of(new Draft(Form.CLAUSE_AFTER, behind + 1, endings.of(cue, behind + 1, to), cue))
                : Optional.empty();
    }

    /// What goes on after the attribution: "…, X said, and …".
    private Optional<Draft> goingOn(Cue cue, int behind, int to) {
        for (int at = behind; at < Math.min(to - 2, behind + 8); at++) {
            if (passage.isWord(at, ",")
                    && (passage.token(at + 1).tag().equals("CC") || passage.isWord(at + 1, "while"))
                    && passage.clause(at + 2, to).isPresent()) {
                return Optional.of(new Draft(Form.CLAUSE_AFTER, at + 2, endings.of(cue, at + 2, to), cue));
            }
            if (passage.isPunctuation(at) || passage.quoted(at)) {
                break;
            }
        }
        return Optional.empty();
    }

    /// A clause with a finite verb or, the tagger not seeing it, with a participle that has a subject.
    private boolean isClause(int from, int to) {
        return passage.clause(from, to).isPresent()
                || IntStream.range(from, to)
                        .anyMatch(it ->
                                passage.token(it).tag().equals("VBN") && sentence.has(passage.token(it), "nsubj"));
    }

    /// "The plan, he said, would fail", "in return, he said, they left": the attribution parts a clause, which is told
    /// as it stands.
    private List<Draft> around(Cue cue, int behind, int from, int to, int comma) {
        int second = nextComma(behind, to);
        boolean goesOn = cue.takes(Frame.CLAUSE)
                && passage.isWord(comma, ",")
                && second + 1 < to
                && passage.opens(second + 1).isEmpty()
                && (Passage.isFinite(passage.token(second + 1))
                        || passage.isWord(second + 1, "that")
                        || passage.clause(second + 1, to).isPresent()
                                && !passage.token(second + 1).tag().startsWith("W"))
                && IntStream.range(from, comma)
                        .anyMatch(it ->
                                passage.token(it).isNoun() || passage.token(it).isPronoun());
        return goesOn ? List.of(new Draft(Form.AROUND, from, endings.of(cue, second + 1, to), cue)) : List.of();
    }

    /// Index of the comma that closes the attribution; `to` for none.
    private int nextComma(int behind, int to) {
        for (int at = behind; at < Math.min(to, behind + NEAR) && !passage.quoted(at); at++) {
            if (passage.isWord(at, ",")) {
                return at;
            }
        }
        return to;
    }

    /// Index of the first word behind the last colon or semicolon between two words.
    private int afterColon(int from, int comma) {
        for (int at = comma - 1; at > from; at--) {
            if (passage.isWord(at, ":", ";") && !passage.quoted(at)) {
                return at + 1;
            }
        }
        return from;
    }

    /// Whether nothing but adverbs, auxiliaries or an aside stands between the speaker and the cue.
    private boolean isTogether(int last, int cue) {
        if (passage.isPunctuation(last + 1) && !passage.isMark(last + 1) || cue - last < 2) {
            return true;
        }
        return IntStream.range(last + 1, cue)
                .noneMatch(it -> passage.quoted(it)
                        || passage.isMark(it)
                        || passage.token(it).tag().equals("CC"));
    }

    private boolean clauseFollows(Cue cue, int behind, int to) {
        Optional<Beginning> after = new Beginnings(passage, cue, to).after(behind);
        return after.isPresent()
                        && passage.opens(after.get().at()).isEmpty()
                        && !after.get().gap()
                || complement(cue, to);
    }

    private boolean complement(Cue cue, int to) {
        return new Complements(passage, words, endings).read(cue, to).isPresent();
    }

    private boolean hasMainClause(int from, int to) {
        return IntStream.range(from, to)
                .filter(it -> passage.isWord(it, ","))
                .anyMatch(it -> passage.clause(it + 1, to).isPresent());
    }

    private Optional<Quotation> closingAt(int comma) {
        for (int at = comma; at >= Math.max(0, comma - 2); at--) {
            if (passage.quoted(at)) {
                return passage.quotation(at);
            }
        }
        return Optional.empty();
    }

    /// Whether nothing but an introduction stands before the quotation in its sentence.
    private boolean wholeQuote(Quotation quotation, int from) {
        int start = passage.first(quotation);
        return passage.clause(from, start).isEmpty()
                && (start - 1 <= from
                        || Character.isUpperCase(passage.token(start).text().charAt(0))
                                && passage.isWord(start - 2, ",", ":", ";", "later", "and", "but"));
    }

    private Optional<Token> addressee(Cue cue, int behind, int to) {
        int comma = passage.isWord(behind, ",") ? 1 : 0;
        boolean spokenTo = passage.isWord(behind + comma, "to") && cue.takes(Frame.TO);
        int at = spokenTo ? behind + comma + 1 : behind;
        if (at >= to || !spokenTo && !cue.takes(Frame.ADDRESSEE)) {
            return Optional.empty();
        }
        int after = passage.afterPhrase(at);
        return after > at && !passage.isTime(after - 1) ? Optional.of(passage.token(after - 1)) : Optional.empty();
    }
}
