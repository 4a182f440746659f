package org.dragoman.registry;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// How names are compared: accents, dots, apostrophes and hyphens do not count.
final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GENITIVE = Pattern.compile("(?<=\\p{L})['’]s(?![\\p{L}\\p{N}])");
    private static final Pattern SILENT = Pattern.compile("[.'’‘`´ʼ]");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}&+]+");

    private Spelling() {}

    /// The words of a name, without accents, dots and apostrophes, in their own case: "U.S." is "US".
    /// A genitive 's is a word, as it is to the reader.
    static List<String> words(String name) {
        if (isPlain(name)) {
            return List.of(name);
        }
        String plain =
                SILENT.matcher(GENITIVE.matcher(plain(name)).replaceAll(" s")).replaceAll("");
        return Arrays.stream(GAPS.split(plain)).filter(word -> !word.isEmpty()).toList();
    }

    /// Whether nothing in a name needs to be taken away: the common case, and a quick one.
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!letter) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    /// [#words] in small letters, with a space between them.
    static String key(String name) {
        return String.join(" ", words(name)).toLowerCase(Locale.ROOT);
    }

    /// The ASCII form that an id takes of a name: `claudia-sheinbaum`.
    static String slug(String name) {
        return key(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return unmarked(text);
            }
        }
        return text;
    }

    private static String unmarked(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace('ı', 'i')
                .replace('ł', 'l')
                .replace('Ł', 'L')
                .replace('ø', 'o')
                .replace('Ø', 'O')
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("ð", "d")
                .replace("ə", "e");
    }
}
