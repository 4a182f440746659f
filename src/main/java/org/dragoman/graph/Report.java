package org.dragoman.graph;

/// One telling of a fact: what exactly an article says, and where. The spans of `fact` point into that article's text.
///
/// @param extractorVersion which version of the reader found it
public record Report<F>(Citation article, F fact, String extractorVersion) {}
