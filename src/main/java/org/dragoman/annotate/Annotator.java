package org.dragoman.annotate;

import java.util.List;
import org.dragoman.annotate.corenlp.CoreNlpAnnotator;
import org.dragoman.article.Block;

/// Finds sentences, words, their grammar and names. Safe for use by several threads, and deterministic.
public interface Annotator {

    /// The one that reads English.
    static Annotator english() {
        return new CoreNlpAnnotator();
    }

    /// Reads the blocks of an article's text; offsets in the result point into `text`.
    Reading annotate(String text, List<Block> blocks);
}
