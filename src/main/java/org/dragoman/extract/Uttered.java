package org.dragoman.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;

/// Tells speech that took place from speech that is denied, possible or done to somebody. It looks at the words right
/// before
/// the verb: grammar gives it auxiliaries of the quoted words as well.
final class Uttered {

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never");
    private static final Set<String> GOING_ON = Set.of("go", "continue", "proceed", "begin");

    private final Passage passage;
    private final Sentence sentence;

    Uttered(Passage passage) {
        this.passage = passage;
        this.sentence = passage.sentence();
    }

    boolean took(Cue cue) {
        Token verb = cue.word();
        if (!verb.isVerb()) {
            return false;
        }
        if (cue.quotedAs().isPresent() || cue.isByAgent()) {
            return true;
        }
        List<Token> before = before(verb);
        boolean hedged = before.stream().anyMatch(it -> it.tag().equals("MD") || NEGATIONS.contains(it.lemma()));
        boolean passive = verb.tag().equals("VBN")
                        && !before.isEmpty()
                        && before.getFirst().lemma().equals("be")
                || verb.tag().equals("VBN") && !isActive(verb, before);
        return !hedged && !passive && (!isInfinitive(verb, before) || goesOn(cue));
    }

    /// The auxiliaries before the verb, the nearest first; adverbs but for negations are passed over.
    private List<Token> before(Token verb) {
        List<Token> found = new ArrayList<>();
        for (int at = verb.index() - 1; at >= 0 && !passage.isMark(at); at--) {
            Token token = passage.token(at);
            boolean auxiliary =
                    token.tag().equals("MD") || Set.of("be", "have", "do").contains(token.lemma()) && !token.isNoun();
            boolean negation = NEGATIONS.contains(token.lemma());
            if (auxiliary || negation || passage.isWord(at, "to")) {
                found.add(token);
            } else if (!token.tag().startsWith("RB")) {
                break;
            }
        }
        return found;
    }

    /// Whether a past participle is one of the perfect, has a subject, or is the second of two verbs.
    private boolean isActive(Token verb, List<Token> before) {
        boolean perfect = !before.isEmpty() && before.getFirst().lemma().equals("have");
        boolean attribution = verb.index() > 1
                && passage.isActor(verb.index() - 1)
                && passage.isMark(passage.startOfPhrase(verb.index() - 1) - 1);
        return perfect || attribution || sentence.has(verb, "nsubj") || isSecond(verb);
    }

    private boolean isSecond(Token verb) {
        return verb.is("conj")
                && sentence.head(verb)
                        .filter(it -> it.tag().equals("VBD")
                                || it.tag().equals("VBZ")
                                || it.isVerb() && isActive(it, before(it)))
                        .filter(it ->
                                before(it).stream().noneMatch(aux -> aux.lemma().equals("be")))
                        .isPresent();
    }

    private static boolean isInfinitive(Token verb, List<Token> before) {
        return verb.tag().equals("VB")
                && before.stream().anyMatch(it -> it.text().equalsIgnoreCase("to"));
    }

    /// "went on to say", "came forward to say that".
    private boolean goesOn(Cue cue) {
        boolean verb = sentence.head(cue.word())
                .filter(it -> GOING_ON.contains(it.lemma()))
                .isPresent();
        boolean introduces = passage.isWord(cue.last() + 1, "that", ":")
                || passage.opens(cue.last() + 1).isPresent();
        return verb || cue.word().is("advcl") && introduces;
    }
}
