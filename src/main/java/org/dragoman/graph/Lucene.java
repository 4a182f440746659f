package org.dragoman.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Turns what a reader types into a full-text query. Only letters and digits get through, so that nothing typed is
/// taken
/// for an operator.
final class Lucene {

    private static final Pattern QUOTED = Pattern.compile("[\"“”„«»]");

    private Lucene() {}

    /// Texts with all the words; those in quotation marks side by side. Empty where nothing was typed that is a word.
    static String all(String typed) {
        var parts = QUOTED.split(typed, -1);
        var terms = new ArrayList<String>();
        for (int i = 0; i < parts.length; i++) {
            var words = Words.in(parts[i]);
            var quoted = i % 2 == 1 && i < parts.length - 1;
            if (quoted && !words.isEmpty()) {
                terms.add('"' + String.join(" ", words) + '"');
            } else {
                terms.addAll(words);
            }
        }
        return String.join(" AND ", terms);
    }

    /// Names with all the words, also with other endings or a little misspelt; the closer the better.
    static String close(String typed) {
        return String.join(
                " AND ", Words.in(typed).stream().map(Lucene::closeTo).toList());
    }

    private static String closeTo(String word) {
        var ways = new ArrayList<>(List.of(word + "^8", word + "*^2"));
        if (word.length() > 3) {
            ways.add(word + (word.length() > 5 ? "~2" : "~1"));
        }
        return "(" + String.join(" OR ", ways) + ")";
    }
}
