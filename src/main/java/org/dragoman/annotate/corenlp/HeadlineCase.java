package org.dragoman.annotate.corenlp;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dragoman.article.Block;

/// Headlines In Title Case mislead a tagger that was trained on running text. A word of such a headline gets a small
/// letter where the article's own paragraphs write it with one, and never with a capital inside a sentence.
final class HeadlineCase {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*");
    private static final Set<String> CLOSED_CLASS = Set.of(
            "a", "an", "the", "and", "or", "but", "as", "at", "by", "for", "from", "in", "into", "of", "off", "on",
            "out", "over", "to", "up", "with", "after", "before", "amid", "against", "is", "are", "was", "were", "be",
            "been", "has", "have", "had", "will", "would", "could", "may", "not", "no", "its", "his", "her", "their",
            "it", "he", "she", "they", "that", "this", "than", "if", "says", "say", "said");

    private final String text;
    private final Set<String> small = new HashSet<>();
    private final Set<String> capital = new HashSet<>();

    HeadlineCase(String text, List<Block> blocks) {
        this.text = text;
        if (blocks.stream().anyMatch(block -> block.kind() != Block.Kind.PARAGRAPH)) {
            blocks.stream()
                    .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                    .forEach(block -> collect(plain(block)));
        }
    }

    private void collect(String paragraph) {
        WORD.matcher(paragraph).results().forEach(word -> {
            if (Character.isLowerCase(word.group().charAt(0))) {
                small.add(word.group());
            } else if (insideSentence(paragraph, word.start())) {
                capital.add(word.group().toLowerCase(Locale.ROOT));
            }
        });
    }

    private static boolean insideSentence(String paragraph, int at) {
        int before = at - 1;
        while (before >= 0 && paragraph.charAt(before) == ' ') {
            before--;
        }
        return before >= 0 && (Character.isLetterOrDigit(paragraph.charAt(before)) || paragraph.charAt(before) == ',');
    }

    /// The block's characters, as many as it has, in a form that the pipeline reads well.
    String readable(Block block) {
        String plain = plain(block);
        return block.kind() == Block.Kind.PARAGRAPH || !isTitleCase(plain) ? plain : lowered(plain);
    }

    private String lowered(String headline) {
        StringBuilder lowered = new StringBuilder(headline);
        WORD.matcher(headline)
                .results()
                .skip(1)
                .filter(this::isCommon)
                .forEach(word -> lowered.setCharAt(word.start(), Character.toLowerCase(headline.charAt(word.start()))));
        return lowered.toString();
    }

    private boolean isCommon(MatchResult word) {
        String lower = word.group().toLowerCase(Locale.ROOT);
        return CLOSED_CLASS.contains(lower) || small.contains(lower) && !capital.contains(lower);
    }

    private static boolean isTitleCase(String headline) {
        List<String> words = WORD.matcher(headline)
                .results()
                .map(MatchResult::group)
                .filter(word -> word.length() > 3)
                .toList();
        long capitals = words.stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .count();
        return words.size() > 2 && capitals * 4 >= words.size() * 3;
    }

    /// Line breaks inside a block are where the page was wrapped.
    private String plain(Block block) {
        return text.substring(block.start(), block.end())
                .replace('\n', ' ')
                .replace('\r', ' ')
                .replace('\u00a0', ' ');
    }
}
