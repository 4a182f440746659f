package org.dragoman.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.graph.RelationFilter;
import org.dragoman.graph.Relations;
import org.dragoman.ingest.EntryJson;
import org.dragoman.model.Plover;
import org.dragoman.model.Quad;
import org.dragoman.model.RelationType;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Who did what to whom.
@RestController
@RequestMapping("/api/v1/relations")
@Tag(name = "relations", description = "Who did what to whom")
class RelationsApi {

    private final Relations relations;

    RelationsApi(Relations relations) {
        this.relations = relations;
    }

    /// What is asked of relations. Filters repeat: one value of each is enough.
    record Query(
            @Parameter(description = "Who acts: ids of actors.") @Nullable
            List<String> source,

            @Parameter(description = "Who is acted upon: ids of actors.") @Nullable
            List<String> target,

            @Parameter(description = "What it is about: ids of policies.") @Nullable
            List<String> policy,

            @Nullable List<RelationType> type,
            @Nullable List<Plover> plover,
            @Nullable List<Quad> quad,
            @Nullable List<Status> status,

            @Parameter(description = "The first day.") @Nullable
            LocalDate from,

            @Parameter(description = "The day after the last one.") @Nullable
            LocalDate to,

            @Parameter(description = "0 to 1.") @Nullable Double minConfidence) {

        RelationFilter filter() {
            double least = minConfidence == null ? 0 : minConfidence;
            if (!(least >= 0 && least <= 1)) {
                throw new BadRequest("minConfidence", "must be from 0 to 1, but is " + least);
            }
            return new RelationFilter(
                    Ids.actors("source", source),
                    Ids.actors("target", target),
                    List.of(),
                    Ids.policies("policy", policy),
                    Ids.orNone(type),
                    Ids.orNone(plover),
                    Ids.orNone(quad),
                    Ids.orNone(status),
                    from,
                    to,
                    least);
        }
    }

    @GetMapping
    @Operation(summary = "Lists who did what to whom, each with the sentence that tells it")
    ResponseEntity<Listing<EntryJson.OfRelation>> relations(
            @ParameterObject Query query, @ParameterObject Window window) {
        return Listing.of(relations.list(query.filter(), window.byDate(Relations.FACETS)), EntryJson::ofRelation);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One of them with all its evidence")
    EntryJson.OfRelation relation(@PathVariable String id) {
        return relations.relation(id).map(EntryJson::ofRelation).orElseThrow(() -> new NotHere("relation", id));
    }
}
