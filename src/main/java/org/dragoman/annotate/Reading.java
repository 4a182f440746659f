package org.dragoman.annotate;

import java.util.List;

/// An article's text, read: its sentences in order.
public record Reading(String text, List<Sentence> sentences) {

    public Reading {
        sentences = List.copyOf(sentences);
    }
}
