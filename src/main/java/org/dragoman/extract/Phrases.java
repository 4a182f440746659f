package org.dragoman.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;
import org.dragoman.model.Span;

/// Cuts phrases out of a sentence as a reader would quote them.
final class Phrases {

    private static final Set<String> LOOSE =
            Set.of("acl:relcl", "parataxis", "punct", "cc:preconj", "discourse", "vocative", "list");

    private static final Set<String> SAYING = Set.of("say", "tell");

    private Phrases() {}

    /// The noun phrase of `head`: with its complements, without its preposition, appositions and relative clauses.
    static Span noun(Sentence sentence, Token head) {
        boolean[] kept = new boolean[sentence.size()];
        keep(sentence, head, kept, true);
        return around(sentence, head, kept);
    }

    /// The clause of `head`: without "that" and "to", and without what is only loosely joined to it.
    static Span clause(Sentence sentence, Token head) {
        boolean[] kept = new boolean[sentence.size()];
        keep(sentence, head, kept, false);
        for (Token mark : sentence.dependents(head)) {
            boolean introduces = mark.is("mark") && mark.index() < head.index();
            if (introduces && Set.of("that", "to", "for").contains(Syntax.lower(mark))) {
                kept[mark.index()] = false;
            }
        }
        dropAttribution(sentence, head, kept);
        return around(sentence, head, kept);
    }

    /// ", the ministry said on Monday" behind a clause is no part of it, wherever the parser hung it.
    private static void dropAttribution(Sentence sentence, Token head, boolean[] kept) {
        for (int i = head.index() + 1; i < sentence.size(); i++) {
            if (!sentence.token(i).tag().startsWith("VB")
                    || !SAYING.contains(sentence.token(i).lemma())) {
                continue;
            }
            for (int comma = i - 1; comma > head.index() && comma > i - 12; comma--) {
                if (sentence.token(comma).text().equals(",")) {
                    Arrays.fill(kept, comma, kept.length, false);
                    return;
                }
            }
        }
    }

    /// What the clause of `verb` says of its subject: without the subject, auxiliaries and negation.
    static Span predicate(Sentence sentence, Token verb) {
        boolean[] kept = new boolean[sentence.size()];
        keep(sentence, verb, kept, false);
        Arrays.fill(kept, 0, verb.index(), false);
        dropAttribution(sentence, verb, kept);
        return around(sentence, verb, kept);
    }

    private static void keep(Sentence sentence, Token token, boolean[] kept, boolean nominal) {
        kept[token.index()] = true;
        for (Token dependent : sentence.dependents(token)) {
            boolean inner = dependent.is("punct") || LOOSE.contains(dependent.relation());
            boolean loose = inner
                    || nominal
                            && dependent.isAny(
                                    "appos", "case", "advcl", "conj", "cc", "cop", "nsubj", "aux", "mark", "orphan")
                    || nominal && dependent.is("advmod") && dependent.index() > token.index();
            if (!loose) {
                keep(sentence, dependent, kept, false);
            }
        }
    }

    /// From the first to the last kept word, without jumping over more than punctuation.
    private static Span around(Sentence sentence, Token head, boolean[] kept) {
        int first = head.index();
        while (first > 0 && (kept[first - 1] || isBridge(sentence, kept, first - 1, -1))) {
            first--;
        }
        int last = head.index();
        while (last < kept.length - 1 && (kept[last + 1] || isBridge(sentence, kept, last + 1, 1))) {
            last++;
        }
        return sentence.span(first, last);
    }

    private static boolean isBridge(Sentence sentence, boolean[] kept, int at, int step) {
        int beyond = at + step;
        return beyond >= 0 && beyond < kept.length && kept[beyond] && isPunctuation(sentence.token(at));
    }

    private static boolean isPunctuation(Token token) {
        return token.is("punct")
                || !Character.isLetterOrDigit(token.text().charAt(0))
                        && token.text().length() <= 2;
    }

    /// The phrase of a word that may be a noun or the head of a clause.
    static Span of(Sentence sentence, Token head) {
        boolean clause = head.isVerb() || sentence.has(head, "cop", "nsubj");
        return clause ? clause(sentence, head) : noun(sentence, head);
    }

    static List<Span> of(Sentence sentence, List<Token> heads) {
        return heads.stream().map(head -> of(sentence, head)).toList();
    }
}
