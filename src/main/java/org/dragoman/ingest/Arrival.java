package org.dragoman.ingest;

import org.dragoman.model.Article;
import org.dragoman.model.Span;
import org.jspecify.annotations.Nullable;

/// What the post brought.
public sealed interface Arrival {

    Origin origin();

    /// An article that can be read.
    ///
    /// @param given two actors marked in its text, where the sender asks for what holds between them
    record Letter(Origin origin, Article article, @Nullable Pair given) implements Arrival {}

    /// Something that is no article.
    ///
    /// @param reason what is wrong with it, for its sender
    record Damaged(Origin origin, String reason) implements Arrival {}

    /// Where it came from.
    ///
    /// @param source a file, or `-` for standard input
    /// @param line   from 1; 0 where the whole source is one article
    record Origin(String source, int line) {}

    record Pair(Span source, Span target) {}
}
