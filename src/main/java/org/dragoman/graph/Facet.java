package org.dragoman.graph;

/// A property whose values are counted over a whole list. Which of them a list knows, it tells in a constant `FACETS`.
public enum Facet {
    /// Of relations their type, of actors what they are.
    TYPE,
    /// Of relations the state of the source, of statements that of the speaker; ISO 3166-1 alpha-3.
    COUNTRY,
    PLOVER,
    QUAD,
    STATUS,
    KIND,
    STANCE,
    /// Of the date: `2026-01`.
    MONTH
}
