package org.dragoman.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import org.dragoman.article.ContentHash;
import org.dragoman.article.PublicationTime;
import org.dragoman.ingest.Arrival.Damaged;
import org.dragoman.ingest.Arrival.Letter;
import org.dragoman.ingest.Arrival.Origin;
import org.dragoman.ingest.Arrival.Pair;
import org.dragoman.model.Article;
import org.dragoman.model.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The JSON form of an article: `id`, `title`, `text`, `publishedAt`, `url`, `publisher`, `language`, of which only
/// `text` is required. Other fields are passed over.
public final class ArticleJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private ArticleJson() {}

    static Arrival read(String json, Origin origin) {
        try {
            JsonNode node = MAPPER.readTree(json);
            Article article = article(node, null);
            return new Letter(origin, article, pair(node, article.text()));
        } catch (JacksonException e) {
            return new Damaged(origin, "is not JSON: " + e.getOriginalMessage());
        } catch (MalformedArticle e) {
            return new Damaged(origin, e.told());
        }
    }

    /// @param id the article's id where it is known from elsewhere, else null
    /// @throws MalformedArticle naming the field that is missing or wrong
    public static Article article(JsonNode node, @Nullable String id) throws MalformedArticle {
        if (!node.isObject()) {
            throw new MalformedArticle("", "an article must be a JSON object, but this is " + kind(node));
        }
        String text = string(node, "text");
        if (text == null) {
            throw new MalformedArticle("text", "is missing");
        }
        String own = id != null ? id : string(node, "id");
        try {
            return new Article(
                    own == null ? ContentHash.id(text) : own,
                    string(node, "title"),
                    text,
                    publishedAt(node),
                    string(node, "url"),
                    string(node, "publisher"),
                    string(node, "language"));
        } catch (IllegalArgumentException e) {
            throw new MalformedArticle("", String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable Instant publishedAt(JsonNode node) throws MalformedArticle {
        String written = string(node, "publishedAt");
        try {
            return written == null ? null : PublicationTime.parse(written);
        } catch (DateTimeException e) {
            throw new MalformedArticle("publishedAt", "must be an ISO date or instant, but is " + written);
        }
    }

    private static @Nullable String string(JsonNode node, String field) throws MalformedArticle {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new MalformedArticle(field, "must be a string, but is " + kind(value));
        }
        return value.stringValue();
    }

    private static @Nullable Pair pair(JsonNode node, String text) throws MalformedArticle {
        JsonNode given = node.path("given");
        if (given.isMissingNode() || given.isNull()) {
            return null;
        }
        if (!given.isArray() || given.size() != 2) {
            throw new MalformedArticle("given", "must be a list of two spans");
        }
        return new Pair(span(given.path(0), text), span(given.path(1), text));
    }

    private static Span span(JsonNode node, String text) throws MalformedArticle {
        if (!node.path("start").isInt() || !node.path("end").isInt()) {
            throw new MalformedArticle("given", "needs whole numbers as start and end of each span");
        }
        int start = node.path("start").intValue();
        int end = node.path("end").intValue();
        if (start < 0 || end <= start || end > text.length()) {
            throw new MalformedArticle(
                    "given",
                    "has a span from %d to %d, but the text has %d characters".formatted(start, end, text.length()));
        }
        return Span.of(text, start, end);
    }

    private static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "an array";
            case BOOLEAN -> "true or false";
            case NUMBER -> "a number";
            case OBJECT, POJO -> "an object";
            case STRING, BINARY -> "a string";
            case NULL -> "null";
            case MISSING -> "nothing";
        };
    }
}
