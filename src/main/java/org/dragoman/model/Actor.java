package org.dragoman.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody who acts or speaks in an article.
///
/// @param id         stable across articles, without a slash: `person:claudia-sheinbaum`, `country:MEX`
/// @param name       the fullest form that the article supports
/// @param aliases    every other form
/// @param country    ISO 3166-1 alpha-3 code of the state that the actor belongs to, where told or plainly implied
/// @param role       the office or function as the article tells it: `President`
/// @param mentions   where the article names the actor, in order
public record Actor(
        String id,
        ActorType type,
        String name,
        List<String> aliases,
        @Nullable String country,
        @Nullable String role,
        @Nullable String wikidataId,
        List<Span> mentions) {

    public Actor {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
    }
}
