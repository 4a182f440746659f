package org.dragoman.extract;

import java.util.Locale;
import java.util.Set;
import org.dragoman.annotate.Token;

/// Words that open a clause which tells time, cause or condition.
final class Subordinators {

    private static final Set<String> WORDS = Set.of(
            "as",
            "when",
            "while",
            "after",
            "before",
            "since",
            "because",
            "although",
            "though",
            "until",
            "unless",
            "once",
            "if",
            "whereas",
            "where",
            "so",
            "whenever",
            "lest");

    private Subordinators() {}

    static boolean contains(Token token) {
        return WORDS.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /// Whether the word at `at` is one of them and a clause, not just a noun, follows.
    static boolean opensClause(Passage passage, int at) {
        Token token = passage.token(at);
        return contains(token) && !token.is("case");
    }
}
