package org.dragoman.graph;

import org.jspecify.annotations.Nullable;

/// An article as the list of articles shows it, without its text.
///
/// @param skipped why nothing was read in it; null where it was read
public record Shelved(
        Citation article,
        @Nullable String language,
        @Nullable String skipped,
        String contentHash,
        String extractorVersion) {}
