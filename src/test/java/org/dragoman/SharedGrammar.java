package org.dragoman;

import org.dragoman.annotate.Annotator;
import org.dragoman.annotate.Reading;
import org.dragoman.annotate.corenlp.CoreNlpAnnotator;
import org.dragoman.article.Layout;

/// The real grammar for tests: its models are loaded once.
public final class SharedGrammar {

    public static final Annotator ANNOTATOR = new CoreNlpAnnotator();

    private SharedGrammar() {}

    public static Reading read(String text) {
        return ANNOTATOR.annotate(text, Layout.blocks(text));
    }
}
