package org.dragoman.model;

/// Which version of the reader made a fact.
public final class ExtractorVersion {
    /// Semantic version of the extraction: another value may read the same text otherwise.
    public static final String CURRENT = "1.0.0";

    private ExtractorVersion() {}
}
