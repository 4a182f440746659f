package org.dragoman.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that was read in one article. Every id that a relation or statement names is one of the actors or policies here.
///
/// @param article the article whose text the offsets point into
/// @param skipped why the article was passed over: `language`; null where it was read
public record Facts(
        Article article,
        List<Actor> actors,
        List<Policy> policies,
        List<Relation> relations,
        List<Statement> statements,
        @Nullable String skipped) {

    public Facts {
        actors = List.copyOf(actors);
        policies = List.copyOf(policies);
        relations = List.copyOf(relations);
        statements = List.copyOf(statements);
    }

    /// Nothing, for an article that was passed over.
    public static Facts skipped(Article article, String reason) {
        return new Facts(article, List.of(), List.of(), List.of(), List.of(), reason);
    }
}
