package org.dragoman.graph;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where something was told.
///
/// @param id          of the article
/// @param publishedAt in UTC
public record Citation(
        String id,
        @Nullable String title,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable Instant publishedAt) {}
