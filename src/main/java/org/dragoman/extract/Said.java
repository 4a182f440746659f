package org.dragoman.extract;

import org.dragoman.model.Span;
import org.dragoman.model.StatementKind;
import org.jspecify.annotations.Nullable;

/// A statement as it is read, before it is known what it is about.
record Said(
        String speaker,
        @Nullable String addressee,
        StatementKind kind,
        @Nullable String cue,
        @Nullable String via,
        @Nullable Span source,
        Span content,
        Span evidence,
        double confidence,
        String explanation) {

    /// The same, handed on by the actor `outer`.
    Said via(String outer) {
        return new Said(speaker, addressee, kind, cue, outer, source, content, evidence, confidence, explanation);
    }
}
