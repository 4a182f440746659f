package org.dragoman.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;
import org.dragoman.registry.Mention;
import org.jspecify.annotations.Nullable;

/// A sentence and the quotations that it has part in; indexes are those of its words.
final class Passage {

    private static final String MARKS = "\"“”„‟«»‹›'‘’`";
    private final Sentence sentence;
    private final List<@Nullable Quotation> quotationOf = new ArrayList<>();

    private final Map<Integer, Integer> mentions = new HashMap<>();
    private final Set<Integer> heads = new HashSet<>();
    private final List<Mention> all;

    Passage(Sentence sentence, Quotations quotations, List<Mention> mentions) {
        this.sentence = sentence;
        this.all = mentions;
        mentions.stream().filter(it -> it.form() != Mention.Form.ADJECTIVE).forEach(it -> {
            this.mentions.merge(it.first(), it.last(), Math::max);
            heads.add(it.head());
        });
        for (Token token : sentence.tokens()) {
            quotationOf.add(quotations.at(token.start()).orElse(null));
        }
    }

    Sentence sentence() {
        return sentence;
    }

    /// The actors that the sentence mentions.
    List<Mention> mentions() {
        return all;
    }

    int size() {
        return sentence.size();
    }

    Token token(int at) {
        return sentence.token(at);
    }

    /// Whether the word heads the mention of an actor.
    boolean isActor(int at) {
        return heads.contains(at);
    }

    boolean isWord(int at, String... words) {
        if (at < 0 || at >= size()) {
            return false;
        }
        for (String word : words) {
            if (token(at).text().equalsIgnoreCase(word)) {
                return true;
            }
        }
        return false;
    }

    boolean isMark(int at) {
        return at >= 0
                && at < size()
                && !token(at).tag().equals("POS")
                && token(at).text().chars().allMatch(c -> MARKS.indexOf(c) >= 0);
    }

    boolean isPunctuation(int at) {
        return at >= 0 && at < size() && token(at).text().chars().noneMatch(Character::isLetterOrDigit);
    }

    boolean isTime(int at) {
        return at >= 0
                && at < size()
                && (Dates.isTime(token(at)) || token(at).relation().equals("obl:tmod"));
    }

    /// The outermost quotation that the word stands in.
    Optional<Quotation> quotation(int at) {
        return Optional.ofNullable(quotationOf.get(at));
    }

    boolean quoted(int at) {
        return quotationOf.get(at) != null;
    }

    /// The quotation that opens at `at`: its mark or, where the sentence begins inside, its first word.
    Optional<Quotation> opens(int at) {
        if (at < 0 || at >= size()) {
            return Optional.empty();
        }
        int word = isMark(at) && !quoted(at) && at + 1 < size() ? at + 1 : at;
        return quotation(word)
                .filter(it -> it.opening() == token(at).start()
                        || it.start() == token(at).start());
    }

    /// Index of the first word after `quotation`; the size of the sentence if it goes on to its end.
    int after(Quotation quotation) {
        int at = 0;
        while (at < size() && token(at).start() < quotation.closing()) {
            at++;
        }
        return at;
    }

    /// Index of the first word inside `quotation`.
    int first(Quotation quotation) {
        int at = 0;
        while (at < size() && token(at).start() < quotation.start()) {
            at++;
        }
        return at;
    }

    /// Index of the next word at which reading goes on after `at`, quotations counting as one word.
    int next(int at) {
        Optional<Quotation> opened = opens(at);
        return opened.isPresent() ? Math.max(at + 1, after(opened.get())) : at + 1;
    }

    /// Index after the mention that begins at `at`, or else after the noun phrase.
    int afterPhrase(int at) {
        return Math.max(afterNounPhrase(at), mentions.getOrDefault(at, -1) + 1);
    }

    /// Index after the noun phrase that begins at `at`, without what follows its head; `at` if none begins there.
    int afterNounPhrase(int at) {
        if (at < size() && token(at).isPronoun() && !token(at).tag().equals("PRP$")) {
            return at + 1;
        }
        int next = at;
        boolean noun = false;
        while (next < size()
                && isPartOfNounPhrase(next, next == at)
                && !(next > at
                        && token(next - 1).tag().equals("NNS")
                        && token(next).isProperNoun())) {
            noun |= token(next).isNoun();
            next++;
        }
        return noun ? next : at;
    }

    /// Index of the first word of the noun phrase of which the word at `at` is a part.
    int startOfPhrase(int at) {
        int first = at;
        while (first > 0 && !isMark(first - 1) && isPartOfNounPhrase(first - 1)) {
            first--;
        }
        return first;
    }

    /// Whether the word can stand in a noun phrase, at its beginning or later.
    boolean isPartOfNounPhrase(int at) {
        return isPartOfNounPhrase(at, true) || isPartOfNounPhrase(at, false);
    }

    private boolean isPartOfNounPhrase(int at, boolean first) {
        if (isMark(at)) {
            return false;
        }
        String tag = token(at).tag();
        return token(at).isNoun()
                || token(at).isAdjective()
                || tag.equals("CD")
                || tag.equals("POS")
                || tag.equals("HYPH")
                || tag.equals("VBN") && !first
                || first && (tag.equals("DT") || tag.equals("PRP$") || tag.equals("PDT"));
    }

    /// The finite verb of the first clause that stands on its own from `from` to before `to`. It is found by parts of
    /// speech,
    /// which are right more often than grammar is around reported speech.
    Optional<Token> clause(int from, int to) {
        int dependent = 0;
        boolean subject = false;
        for (int at = from; at < to; at++) {
            Token token = token(at);
            if (isFinite(token) && subject && !isFinite(at - 1)) {
                if (dependent == 0) {
                    return Optional.of(token);
                }
                dependent--;
            }
            subject |= isSubjectWord(at);
            if (at > from
                    && (token.tag().startsWith("W")
                            || Subordinators.opensClause(this, at)
                            || token.tag().equals("IN") && isWord(at, "that"))) {
                dependent++;
            }
        }
        return Optional.empty();
    }

    private boolean isSubjectWord(int at) {
        Token token = token(at);
        return token.isNoun()
                || token.isPronoun()
                || token.tag().equals("EX")
                || token.tag().equals("DT")
                || isWord(at, "there");
    }

    private boolean isFinite(int at) {
        return at >= 0 && isFinite(token(at));
    }

    static boolean isFinite(Token token) {
        String tag = token.tag();
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
    }
}
