package org.dragoman.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Lines of a text that belong together, without the white space around them.
///
/// @param start offset of its first character
/// @param end   offset after its last
/// @param lines how many lines of the text it is made of
record Paragraph(int start, int end, int lines) {

    private static final Pattern LINE = Pattern.compile("[^\\n\\r\\u0085\\u2028\\u2029\\f\\u000b]+");
    private static final int NARROWEST_WRAPPED = 40;
    private static final int WIDEST_WRAPPED = 120;

    /// Cuts a text at its line ends; where the lines are those of a page that was wrapped at some width, they are
    /// joined.
    static List<Paragraph> of(String text) {
        List<Paragraph> lines = LINE.matcher(text)
                .results()
                .map(line -> trimmed(text, line.start(), line.end(), 1))
                .toList();
        return isWrapped(text, lines)
                ? joined(text, lines)
                : lines.stream().filter(line -> !line.isBlank()).toList();
    }

    static Paragraph trimmed(String text, int from, int to, int lines) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Paragraph(start, end, lines);
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
    }

    private static boolean isWrapped(String text, List<Paragraph> lines) {
        int neighbours = 0;
        int broken = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).follows(lines.get(i - 1), text)) {
                neighbours++;
                broken += lines.get(i).goesOn(lines.get(i - 1), text) ? 1 : 0;
            }
        }
        return broken > 0 && broken * 5 >= neighbours;
    }

    private static List<Paragraph> joined(String text, List<Paragraph> lines) {
        int width = lines.stream()
                .mapToInt(Paragraph::length)
                .filter(it -> it <= WIDEST_WRAPPED)
                .max()
                .orElse(0);
        List<Paragraph> joined = new ArrayList<>();
        Paragraph before = new Paragraph(0, 0, 0);
        for (Paragraph line : lines) {
            if (!line.isBlank()) {
                boolean more = line.follows(before, text)
                        && (line.goesOn(before, text) || line.hadNoRoomBeside(before, text, width));
                if (more) {
                    Paragraph open = joined.removeLast();
                    joined.add(new Paragraph(open.start, line.end, open.lines + 1));
                } else {
                    joined.add(line);
                }
                before = line;
            }
        }
        return joined;
    }

    /// Whether only one line end lies between.
    private boolean follows(Paragraph before, String text) {
        if (before.isBlank() || isBlank()) {
            return false;
        }
        String between = text.substring(before.end, start);
        return between.replace("\r\n", "\n")
                        .chars()
                        .filter(c -> c == '\n' || c == '\r')
                        .count()
                <= 1;
    }

    /// Whether a sentence that the line before left open goes on in small letters.
    private boolean goesOn(Paragraph before, String text) {
        char last = text.charAt(before.end - 1);
        return before.length() >= NARROWEST_WRAPPED
                && before.length() <= WIDEST_WRAPPED
                && Character.isLowerCase(text.charAt(start))
                && (Character.isLetterOrDigit(last) || last == ',' || last == ';' || last == '-');
    }

    private boolean hadNoRoomBeside(Paragraph before, String text, int width) {
        int space = text.indexOf(' ', start);
        int word = (space < 0 || space > end ? end : space) - start;
        return before.length() >= NARROWEST_WRAPPED
                && before.length() <= WIDEST_WRAPPED
                && before.length() + 1 + word > width;
    }

    private int length() {
        return end - start;
    }

    boolean isBlank() {
        return start == end;
    }

    /// Its characters, as many as it has, with spaces for line ends.
    String plain(String text) {
        return text.substring(start, end)
                .replace('\n', ' ')
                .replace('\r', ' ')
                .replace('\u00a0', ' ')
                .replace('\t', ' ');
    }
}
