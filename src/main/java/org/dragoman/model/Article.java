package org.dragoman.model;

import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A news text as it was given.
///
/// @param id          from the caller, or `sha256:` of the content; see [#isFileable(String)]
/// @param publishedAt time of publication in UTC, if known
/// @param language    what the caller says it is (BCP 47), if anything
public record Article(
        String id,
        @Nullable String title,
        String text,
        @Nullable Instant publishedAt,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String language) {

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}._:-]{1,512}");

    public Article {
        if (id.isBlank()) {
            throw new IllegalArgumentException("id must not be blank");
        }
    }

    /// Whether the archive takes the id: letters, digits, `.`, `_`, `-`, `:`, up to 512 of them. Reading asks for less.
    public static boolean isFileable(String id) {
        return ID.matcher(id).matches();
    }
}
