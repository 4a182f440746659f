package org.dragoman.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.dragoman.graph.ActorFilter;
import org.dragoman.graph.Actors;
import org.dragoman.graph.KnownActor;
import org.dragoman.graph.Neighbour;
import org.dragoman.graph.RelationFilter;
import org.dragoman.graph.Relations;
import org.dragoman.graph.StatementFilter;
import org.dragoman.graph.Statements;
import org.dragoman.ingest.EntryJson;
import org.dragoman.model.ActorType;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Who acts and speaks.
@RestController
@RequestMapping("/api/v1/actors")
@Tag(name = "actors", description = "Who acts and speaks")
class ActorsApi {

    private final Actors actors;
    private final Relations relations;
    private final Statements statements;

    ActorsApi(Actors actors, Relations relations, Statements statements) {
        this.actors = actors;
        this.relations = relations;
        this.statements = statements;
    }

    /// What is asked of actors.
    record Query(
            @Parameter(description = "Words of a name, also misspelt.") @Nullable
            String q,

            @Nullable List<ActorType> type,

            @Parameter(description = "ISO 3166-1 alpha-3 codes of the states that they belong to.") @Nullable
            List<String> country) {

        ActorFilter filter() {
            return new ActorFilter(q, Ids.orNone(type), Ids.countries("country", country));
        }
    }

    @GetMapping
    @Operation(summary = "Lists actors by name; those whose names have the words of q, the closest first")
    ResponseEntity<Listing<KnownActor>> actors(@ParameterObject Query query, @ParameterObject Window window) {
        return Listing.of(actors.search(query.filter(), window.inItsOrder(Actors.FACETS)), actor -> actor);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One of them, as all articles together know it")
    KnownActor actor(@PathVariable String id) {
        return actors.actor(id).orElseThrow(() -> new NotHere("actor", id));
    }

    @GetMapping("/{id}/relations")
    @Operation(summary = "What an actor did and what was done to it")
    ResponseEntity<Listing<EntryJson.OfRelation>> relations(@PathVariable String id, @ParameterObject Window window) {
        actor(id);
        return Listing.of(
                relations.list(RelationFilter.of(id), window.byDate(Relations.FACETS)), EntryJson::ofRelation);
    }

    @GetMapping("/{id}/statements")
    @Operation(summary = "What an actor said")
    ResponseEntity<Listing<EntryJson.OfStatement>> statements(@PathVariable String id, @ParameterObject Window window) {
        actor(id);
        return Listing.of(
                statements.list(StatementFilter.of(id), window.byDate(Statements.FACETS)), EntryJson::ofStatement);
    }

    @GetMapping("/{id}/neighbours")
    @Operation(summary = "Whom and what an actor has to do with, the most acts first")
    ResponseEntity<Listing<Neighbour>> neighbours(@PathVariable String id, @ParameterObject Window window) {
        actor(id);
        return Listing.of(actors.neighbours(id, window.inItsOrder(Set.of())), neighbour -> neighbour);
    }
}
