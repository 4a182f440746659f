package org.dragoman.graph;

/// What storing an article came to.
public enum Filing {
    /// It was not there before.
    CREATED,
    /// Another content, or what another version of the reader found, has taken its place.
    REPLACED,
    /// The same content had been read by the same version already: nothing was touched.
    UNCHANGED
}
