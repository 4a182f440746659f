package org.dragoman.model;

/// How much of a statement stands in quotation marks: all, part, none.
public enum StatementKind {
    DIRECT,
    MIXED,
    INDIRECT
}
