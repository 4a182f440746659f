package org.dragoman.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;
import org.dragoman.extract.Beginnings.Beginning;
import org.dragoman.extract.Communication.Frame;
import org.dragoman.extract.Draft.Form;

/// Reads what a verb of communication introduces, from the words around it.
final class SpokenVerbs {

    private static final Set<String> GOING_ON = Set.of("go", "continue", "proceed", "begin");

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

    /// Whether the verb tells of speech that took place.
    boolean speaks(Cue cue) {
        Token verb = cue.word();
        if (!verb.isVerb() || isHedged(cue)) {
            return false;
        }
        if (cue.quotedAs().isPresent()) {
            return true;
        }
        boolean passive =
                sentence.has(verb, "aux:pass", "nsubj:pass") || verb.tag().equals("VBN") && verb.is("acl");
        return !passive && (!verb.tag().equals("VB") && !verb.tag().equals("VBP") || isPlain(verb));
    }

    private boolean isHedged(Cue cue) {
        return sentence.dependents(cue.word(), "aux").anyMatch(it -> it.tag().equals("MD"))
                || sentence.dependents(cue.word(), "advmod")
                        .anyMatch(it -> Set.of("not", "n't", "n’t", "never").contains(it.lemma()));
    }

    /// A base form speaks where it is no mere possibility: "they say", "did note", "went on to say".
    private boolean isPlain(Token verb) {
        boolean infinitive =
                sentence.dependents(verb, "mark").anyMatch(it -> it.lemma().equals("to"))
                        || verb.index() > 0 && passage.isWord(verb.index() - 1, "to");
        Optional<Token> above = sentence.head(verb);
        return !infinitive
                || verb.is("advcl")
                || above.filter(it -> GOING_ON.contains(it.lemma())).isPresent();
    }

    /// The readings of a cue whose speaker reaches from the word `first` to the word `last`.
    ///
    /// @param from index of the first word that may be content
    /// @param to   index after the last one
    List<Draft> read(Cue cue, int first, int last, int from, int to) {
        boolean inverted = first > cue.last();
        int behind = inverted ? last + 1 : cue.last() + 1;
        List<Draft> drafts = new ArrayList<>(before(cue, Math.min(first, cue.first()), behind, from, to));
        if (inverted) {
            return drafts;
        }
        Beginnings beginnings = new Beginnings(passage, cue, to);
        Optional<Beginning> after = beginnings.after(behind);
        if (after.isPresent()
                && (drafts.isEmpty() || passage.opens(after.get().at()).isPresent())) {
            drafts.add(after(cue, after.get(), to));
        } else if (drafts.isEmpty()) {
            new Complements(passage, words, endings).read(cue, to).ifPresent(drafts::add);
        }
        return drafts;
    }

    private Draft after(Cue cue, Beginning beginning, int to) {
        Form form = beginning.gap()
                ? Form.GAP_AFTER
                : passage.opens(beginning.at()).isPresent() ? Form.QUOTE_AFTER : Form.CLAUSE_AFTER;
        return new Draft(form, beginning.at(), endings.of(cue, beginning.at(), to), cue).to(beginning.addressee());
    }

    /// What stands before the attribution: "…," X said.
    private List<Draft> before(Cue cue, int first, int behind, int from, int to) {
        int comma = first - 1;
        while (comma > from
                && (passage.token(comma).tag().startsWith("RB")
                        || passage.token(comma).tag().equals("CC"))) {
            comma--;
        }
        boolean divided =
                comma > from && (passage.isMark(comma) || passage.isWord(comma, ",", "—", "–", "--", "-", "?", "!"));
        if (!divided || clauseFollows(cue, behind, to)) {
            return List.of();
        }
        Optional<Quotation> quotation = closingAt(comma);
        int begin = from;
        boolean all = quotation.isPresent() && wholeQuote(quotation.get(), from);
        if (all) {
            begin = Math.max(from, passage.first(quotation.get()));
        } else if (passage.clause(from, comma).isEmpty() && quotation.isEmpty()
                || Subordinators.contains(passage.token(from)) && !hasMainClause(from, comma)) {
            return List.of();
        }
        Optional<Token> addressee =
                cue.takes(Frame.ADDRESSEE) || cue.takes(Frame.TO) ? addressee(cue, behind, to) : Optional.empty();
        return List.of(new Draft(all ? Form.QUOTE_BEFORE : Form.CLAUSE_BEFORE, begin, comma, cue).to(addressee));
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
        int at = cue.takes(Frame.TO) && !cue.takes(Frame.ADDRESSEE) || passage.isWord(behind, "to")
                ? behind + 1
                : behind;
        if (at == behind + 1 && !passage.isWord(behind, "to")) {
            return Optional.empty();
        }
        int after = at < to ? passage.afterNounPhrase(at) : at;
        return after > at && !passage.isTime(after - 1) ? Optional.of(passage.token(after - 1)) : Optional.empty();
    }
}
