package org.dragoman.article;

/// A stretch of an article's text that is read as a whole: page furniture lies between blocks.
///
/// @param start index of its first character in the text, in UTF-16 code units
/// @param end   index after its last character
public record Block(Kind kind, int start, int end) {

    public enum Kind {
        /// The title of the article.
        HEADLINE,
        /// The title of a section.
        HEADING,
        PARAGRAPH
    }

    public Block {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a block can't reach from " + start + " to " + end);
        }
    }
}
