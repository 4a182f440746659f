package org.dragoman.article;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tells English from the rest by its small words, which no text of some length can do without.
public final class Language {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final int ENOUGH_WORDS = 5_000;
    private static final int LONG_TEXT = 15;

    private static final Set<String> ENGLISH = words(
            "the s of and to in a is that for on was with as by at from it be are"
                    + " his her has have had not but they he she said will an this which or were who been their its after over"
                    + " would could more than about into up out no if there when what we you i says between against before under");

    /// Small words of the other languages with Latin letters that are neither English words nor common in names.
    private static final Set<String> FOREIGN = words("que los las una por para como más pero está este esta sus su con"
            + " les des dans pour une qui sur avec est pas plus ont été aux cette ce sont leur mais"
            + " und das nicht ein eine einen mit auf für ist dem sich auch wird dass bei nach zum zur von aus wurde"
            + " het een niet zijn voor wordt dat aan ook naar werd"
            + " che di il della delle nel con sono anche gli dei dell ha alla questo"
            + " não uma os dos das pelo pela foi mais são ao seu sua"
            + " och att som är på inte till av ett har också ikke og det til som er på med fra ble"
            + " nie jest się że na jak przez oraz która který která jsou také nebo"
            + " ve bir bu ile için olarak olan daha"
            + " yang dan dengan untuk dari pada dalam tidak ini itu ang ng mga sa"
            + " și este pentru care din cu és hogy az egy nem"
            + " ja että oli ovat joka kwa ya wa katika je se su za koji od"
            + " của và là các trong cho được những không với");

    private Language() {}

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    /// Whether `text` is English. A text of few words passes for it as long as nothing speaks against.
    public static boolean isEnglish(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long latin = text.chars()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        if (latin * 10 < letters * 6) {
            return false;
        }
        List<String> words = WORD.matcher(text)
                .results()
                .limit(ENOUGH_WORDS)
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        long english = words.stream().filter(ENGLISH::contains).count();
        long foreign = words.stream().filter(FOREIGN::contains).count();
        if (words.size() >= LONG_TEXT && english * 100 < words.size() * 8L) {
            return false;
        }
        return foreign < 2 || foreign <= english;
    }
}
