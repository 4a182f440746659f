package org.dragoman.api;

import java.time.Instant;
import org.dragoman.graph.Filed;
import org.dragoman.model.Article;
import org.jspecify.annotations.Nullable;

/// An article as it was handed in, and which reading its facts come from.
record ArticleView(
        String id,
        @Nullable String title,
        String text,
        @Nullable Instant publishedAt,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String language,
        String contentHash,
        String extractorVersion) {

    static ArticleView of(Filed<Article> filed) {
        Article article = filed.content();
        return new ArticleView(
                article.id(),
                article.title(),
                article.text(),
                article.publishedAt(),
                article.url(),
                article.publisher(),
                article.language(),
                filed.contentHash(),
                filed.extractorVersion());
    }
}
