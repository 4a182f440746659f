package org.dragoman.graph;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The words of a text without what copies of it differ in: case, quotation marks, punctuation, spaces.
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private Words() {}

    /// The words with one space between each; the text itself where it has none.
    static String of(@Nullable String text) {
        var words = String.join(" ", in(text));
        return words.isEmpty() && text != null ? text.strip() : words;
    }

    static List<String> in(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return WORD.matcher(plain).results().map(found -> found.group()).toList();
    }
}
