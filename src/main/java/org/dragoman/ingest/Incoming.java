package org.dragoman.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import org.dragoman.article.HtmlPage;
import org.dragoman.article.PlainText;
import org.dragoman.model.Article;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A single article as somebody hands it in.
///
/// @param form what the bytes are
public record Incoming(byte[] bytes, Format form) {

    /// @param id the article's id where it is known from elsewhere, else null
    /// @throws MalformedArticle naming the field that is missing or wrong
    public Article article(@Nullable String id) throws MalformedArticle {
        return switch (form) {
            case JSONL -> json(id);
            case TEXT -> named(PlainText.article(utf8()), id);
            case HTML -> named(page(), id);
        };
    }

    private Article json(@Nullable String id) throws MalformedArticle {
        try {
            return ArticleJson.article(JsonMapper.shared().readTree(utf8()), id);
        } catch (JacksonException e) {
            throw new MalformedArticle("", "is not JSON: " + e.getOriginalMessage());
        }
    }

    private Article page() {
        try {
            return HtmlPage.read(new ByteArrayInputStream(bytes), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String utf8() throws MalformedArticle {
        try {
            return Format.utf8(bytes, 0, bytes.length);
        } catch (CharacterCodingException e) {
            throw new MalformedArticle("", "the content is not UTF-8");
        }
    }

    private static Article named(Article read, @Nullable String id) {
        return id == null
                ? read
                : new Article(
                        id,
                        read.title(),
                        read.text(),
                        read.publishedAt(),
                        read.url(),
                        read.publisher(),
                        read.language());
    }
}
