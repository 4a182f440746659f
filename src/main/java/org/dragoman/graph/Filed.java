package org.dragoman.graph;

/// Something read out of an article, and which reading it comes from.
///
/// @param contentHash SHA-256 of all that the article consists of, in hexadecimal digits
public record Filed<T>(T content, String contentHash, String extractorVersion) {}
