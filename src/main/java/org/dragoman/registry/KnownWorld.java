package org.dragoman.registry;

import org.dragoman.annotate.Reading;
import org.dragoman.model.Article;

/// The registry that comes with the program: the knowledge of `data/knowledge`.
public final class KnownWorld implements Registry {

    private final Knowledge knowledge;

    private KnownWorld(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /// Reads the knowledge from the class path.
    ///
    /// @throws IllegalArgumentException if a file contradicts itself or another one; it tells file and line
    public static KnownWorld load() {
        return new KnownWorld(Knowledge.load());
    }

    @Override
    public Cast cast(Article article, Reading reading) {
        return new Casting(knowledge, article, reading).cast();
    }
}
