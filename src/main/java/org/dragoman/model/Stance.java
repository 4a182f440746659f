package org.dragoman.model;

/// A speaker's attitude to what a statement is about.
public enum Stance {
    FOR,
    AGAINST,
    NEUTRAL
}
