package org.dragoman.registry;

import org.dragoman.annotate.Reading;
import org.dragoman.model.Article;

/// What the program knows of the world's actors, and how it tells who is meant. Safe for use by several threads.
public interface Registry {

    /// Finds all mentions of actors in an article and who is meant by each.
    Cast cast(Article article, Reading reading);
}
