package org.dragoman.extract;

import java.util.Optional;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;
import org.dragoman.extract.Communication.Frame;
import org.dragoman.extract.Draft.Form;

/// Reads nouns of utterance that tell their speaker: "his warning that", "a claim by the ministry that", "responded
/// with a
/// reminder that".
final class ReportedNouns {

    private final Passage passage;
    private final Sentence sentence;
    private final Endings endings;

    ReportedNouns(Passage passage, Communication words) {
        this.passage = passage;
        this.sentence = passage.sentence();
        this.endings = new Endings(passage, words);
    }

    Optional<Token> speaker(Cue cue) {
        Token noun = cue.word();
        Optional<Token> author = sentence.dependents(noun, "nmod", "acl")
                .filter(it -> sentence.preposition(it).equals("by")
                        || sentence.preposition(it).equals("from"))
                .findFirst();
        Optional<Token> giver = sentence.head(noun)
                .filter(it -> it.isVerb() && sentence.preposition(noun).equals("with"))
                .flatMap(it -> sentence.dependent(it, "nsubj"));
        return sentence.dependent(noun, "nmod:poss").or(() -> author).or(() -> giver);
    }

    /// The content behind the noun, up to the word before `to`.
    Optional<Draft> read(Cue cue, int to) {
        int that = cue.last() + 1;
        while (that < to
                && that < cue.last() + 8
                && !passage.isWord(that, "that")
                && !passage.token(that).isVerb()
                && (!passage.isPunctuation(that) || passage.isMark(that))) {
            that++;
        }
        if (!cue.takes(Frame.THAT)
                || that + 1 >= to
                || !passage.isWord(that, "that")
                || passage.clause(that + 1, to).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Draft(Form.NOUN_CLAUSE, that + 1, endings.of(cue, that + 1, to), cue));
    }
}
