package org.dragoman.model;

/// Whether the act took place, as the article tells it.
public enum Status {
    /// Reported as done.
    ACTUAL,
    /// Expressly not done.
    NEGATED,
    /// Planned or decided, not yet done.
    FUTURE,
    /// Would, could, if, is unlikely to, wants to.
    HYPOTHETICAL
}
