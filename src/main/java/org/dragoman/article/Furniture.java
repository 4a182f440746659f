package org.dragoman.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands on a page of news but is not part of the news: bylines, credits, share buttons. What it looks like
/// is told by `data/knowledge/furniture.tsv`.
final class Furniture {

    private static final String KNOWLEDGE = "/data/knowledge/furniture.tsv";
    private static final int LONGEST_LINE = 600;
    private static final Pattern MARKS_AT_END = Pattern.compile("[\\s.:!?…»›>→]+$");

    private final Set<String> phrases = new HashSet<>();
    private final Map<String, String> names = new HashMap<>();
    private final List<Pattern> lines = new ArrayList<>();
    private final List<Pattern> heads = new ArrayList<>();
    private final List<Pattern> tails = new ArrayList<>();

    private Furniture() {}

    static Furniture load() {
        Furniture furniture = new Furniture();
        try (InputStream file = Furniture.class.getResourceAsStream(KNOWLEDGE)) {
            if (file == null) {
                throw new IllegalStateException(KNOWLEDGE + " is missing");
            }
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(furniture::learn);
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + KNOWLEDGE, e);
        }
        return furniture;
    }

    private void learn(String line) {
        String[] parts = line.split("\t", 3);
        switch (parts[0]) {
            case "phrase" -> phrases.add(parts[1]);
            case "name" -> names.put(parts[1], named(parts[2]));
            case "line" -> lines.add(Pattern.compile(named(parts[1])));
            case "head" -> heads.add(Pattern.compile(named(parts[1])));
            case "tail" -> tails.add(Pattern.compile(named(parts[1])));
            default -> throw new IllegalStateException(KNOWLEDGE + " has a line of no known kind: " + line);
        }
    }

    private String named(String pattern) {
        String filled = pattern;
        for (Map.Entry<String, String> name : names.entrySet()) {
            filled = filled.replace("{" + name.getKey() + "}", name.getValue());
        }
        return filled;
    }

    /// Whether a line, or a paragraph, is nothing but furniture.
    boolean is(String line) {
        if (line.length() > LONGEST_LINE) {
            return false;
        }
        String bare = MARKS_AT_END
                .matcher(line)
                .replaceFirst("")
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        return phrases.contains(bare)
                || lines.stream().anyMatch(pattern -> pattern.matcher(line).matches());
    }

    /// The number of characters of furniture that a paragraph begins with.
    int head(String paragraph) {
        for (Pattern pattern : heads) {
            Matcher found = pattern.matcher(paragraph);
            if (found.lookingAt()) {
                return found.end();
            }
        }
        return 0;
    }

    /// Where the furniture begins that a paragraph ends with; its length where there is none.
    int tail(String paragraph) {
        int end = paragraph.length();
        for (Pattern pattern : tails) {
            Matcher found = pattern.matcher(paragraph).region(0, end);
            if (found.find()) {
                end = found.start();
            }
        }
        return end;
    }
}
