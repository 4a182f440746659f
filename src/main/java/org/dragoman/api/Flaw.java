package org.dragoman.api;

/// What is wrong with a request.
///
/// @param field   the parameter or the field of the content; empty where it is the whole content
/// @param message what is wrong with it
record Flaw(String field, String message) {}
