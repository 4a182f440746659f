package org.dragoman.model;

/// A piece of an article's text.
///
/// @param start index of the first character, in UTF-16 code units of the article's text
/// @param end   index after the last character
/// @param text  the characters between them, verbatim
public record Span(int start, int end, String text) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start || text.length() != end - start) {
            throw new IllegalArgumentException(
                    "a span of %d characters can't reach from %d to %d".formatted(text.length(), start, end));
        }
    }

    /// The part of `text` from `start` to `end`.
    public static Span of(String text, int start, int end) {
        return new Span(start, end, text.substring(start, end));
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
