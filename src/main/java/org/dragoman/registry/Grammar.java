package org.dragoman.registry;

import java.util.List;
import java.util.Set;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;

/// Noun phrases in a dependency tree.
final class Grammar {

    private static final Set<String> BEFORE = Set.of(
            "det", "det:predet", "amod", "compound", "nummod", "nmod:poss", "advmod", "flat", "punct", "case", "dep");

    /// "A court on Monday": a day is when something was done, not part of who did it.
    private static final Set<String> DAYS = Set.of(
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Grammar() {}

    /// The word of a range that governs the others: the one whose own head lies outside.
    static int head(Sentence sentence, int first, int last) {
        int found = last;
        for (int i = last; i >= first; i--) {
            Token token = sentence.token(i);
            boolean outside = token.head() < first || token.head() > last;
            if (outside && !token.is("punct") && !token.is("case") && !token.is("det")) {
                found = i;
                if (token.isNoun()) {
                    break;
                }
            }
        }
        return found;
    }

    /// Whether the word only modifies a noun: "Mexican" in "Mexican soil".
    static boolean isModifier(Token token) {
        return token.isAny("compound", "amod") || token.relation().equals("nmod:poss");
    }

    /// The noun phrase of a head word: without its preposition, its genitive 's, relative clauses, appositions and the
    /// other members of a coordination.
    static Range phrase(Sentence sentence, Token head) {
        return new Range(firstOf(sentence, head), lastOf(sentence, head));
    }

    /// The phrase up to its head word.
    static Range core(Sentence sentence, Token head) {
        return new Range(firstOf(sentence, head), head.index());
    }

    private static int firstOf(Sentence sentence, Token head) {
        int first = head.index();
        List<Token> dependents = sentence.dependents(head);
        for (int i = dependents.size() - 1; i >= 0; i--) {
            Token dependent = dependents.get(i);
            if (dependent.index() > head.index()) {
                continue;
            }
            if (!BEFORE.contains(dependent.relation()) || isEdge(sentence, dependent)) {
                break;
            }
            if (!dependent.is("advmod")) {
                first = sentence.subtree(dependent).getFirst().index();
            }
        }
        return unpunctuated(sentence, first, head.index());
    }

    private static boolean isEdge(Sentence sentence, Token dependent) {
        if (DAYS.contains(dependent.text())) {
            return true;
        }
        return switch (dependent.relation()) {
            case "amod" -> isGerund(sentence, dependent);
            case "punct" -> !dependent.tag().equals("HYPH") && !isQuote(dependent);
            case "case" -> true;
            case "dep" ->
                !dependent.isNoun()
                        && !dependent.isAdjective()
                        && !dependent.tag().equals("CD");
            case "advmod" -> sentence.dependents(dependent).stream().anyMatch(Token::isVerb);
            default -> false;
        };
    }

    /// "Separating children" reads like "smiling children", but nothing stands before it.
    private static boolean isGerund(Sentence sentence, Token modifier) {
        return modifier.tag().equals("VBG")
                && sentence.dependents(sentence.token(modifier.head()))
                        .getFirst()
                        .equals(modifier);
    }

    private static boolean isQuote(Token token) {
        return token.tag().equals("``") || token.tag().equals("''");
    }

    private static int unpunctuated(Sentence sentence, int first, int head) {
        int at = first;
        while (at < head && sentence.token(at).is("punct")) {
            at++;
        }
        return at;
    }

    private static int lastOf(Sentence sentence, Token head) {
        int last = head.index();
        for (Token dependent : sentence.dependents(head)) {
            if (dependent.index() < head.index() || dependent.is("punct") && isQuote(dependent)) {
                continue;
            }
            boolean part = dependent.isAny("flat", "compound", "nummod")
                    || dependent.relation().equals("nmod") && !DAYS.contains(dependent.text())
                    || dependent.relation().equals("acl") && dependent.index() == last + 1;
            int end = part ? endOf(sentence, dependent, last + 1) : -1;
            if (end < 0) {
                break;
            }
            last = end;
        }
        return last;
    }

    /// The last word of a modifier that starts at `from`, up to its first comma or relative clause; -1 if it starts
    /// later.
    private static int endOf(Sentence sentence, Token dependent, int from) {
        int last = -1;
        for (Token token : sentence.subtree(dependent)) {
            if (last < 0 && token.index() > from) {
                return -1;
            }
            if (token.is("punct") && token.text().matches("[,;:.—–]|--")
                    || token.relation().equals("acl:relcl")) {
                break;
            }
            last = token.index();
        }
        Token end = last < 0 ? dependent : sentence.token(last);
        while (last > from && (end.tag().matches("WDT|WP|IN|CC|POS|WRB") || isQuote(end))) {
            end = sentence.token(--last);
        }
        return last;
    }
}
