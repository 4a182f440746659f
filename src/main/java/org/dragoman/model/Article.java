package org.dragoman.model;

import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A news text as it was given.
///
/// @param id          letters, digits, `.`, `_`, `-`, `:`; from the caller, or `sha256:` of the content
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
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "id must be letters, digits, '.', '_', '-' or ':', up to 512 of them, but is: " + id);
        }
    }
}
