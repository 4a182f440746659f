package org.dragoman.registry;

import org.dragoman.annotate.Sentence;
import org.dragoman.model.Span;
import org.jspecify.annotations.Nullable;

/// A name as it stands in a sentence, before it is told who bears it.
///
/// @param head  the word of it that the grammar of the sentence points to
/// @param sense what the program's knowledge makes of it; null where only its form tells that it is a name
record Name(
        Sentence sentence,
        Range words,
        int head,
        Kind kind,
        @Nullable Sense sense) {

    enum Kind {
        PERSON,
        ORGANIZATION,
        PLACE,
        KNOWN
    }

    Span span() {
        return sentence.span(words.first(), words.last());
    }

    String text() {
        return Scene.plain(span().text());
    }
}
