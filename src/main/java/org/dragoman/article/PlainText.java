package org.dragoman.article;

import java.util.Optional;
import org.dragoman.model.Article;

/// Makes an article of a text that comes without anything told about it.
public final class PlainText {

    private PlainText() {}

    /// An article named by its content; its headline, if the text has one, is its title.
    public static Article article(String text) {
        return new Article(ContentHash.id(text), headline(text).orElse(null), text, null, null, null, null);
    }

    private static Optional<String> headline(String text) {
        return Layout.blocks(text).stream()
                .filter(block -> block.kind() == Block.Kind.HEADLINE)
                .map(block -> text.substring(block.start(), block.end()))
                .findFirst();
    }
}
