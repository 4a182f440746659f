package org.dragoman.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.graph.StatementFilter;
import org.dragoman.graph.Statements;
import org.dragoman.ingest.EntryJson;
import org.dragoman.model.Stance;
import org.dragoman.model.StatementKind;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Who said what.
@RestController
@RequestMapping("/api/v1/statements")
@Tag(name = "statements", description = "Who said what")
class StatementsApi {

    private final Statements statements;

    StatementsApi(Statements statements) {
        this.statements = statements;
    }

    /// What is asked of statements. Filters repeat: one value of each is enough.
    record Query(
            @Parameter(description = "Whose words: ids of actors.") @Nullable
            List<String> speaker,

            @Parameter(description = "Spoken to whom: ids of actors.") @Nullable
            List<String> addressee,

            @Parameter(description = "About whom or what: ids of actors and policies.") @Nullable
            List<String> about,

            @Parameter(description = "The attitude to that.") @Nullable
            List<Stance> stance,

            @Parameter(description = "Words that stand in it; a phrase in quotation marks.") @Nullable
            String q,

            @Nullable List<StatementKind> kind,

            @Parameter(description = "The first day.") @Nullable
            LocalDate from,

            @Parameter(description = "The day after the last one.") @Nullable
            LocalDate to) {

        StatementFilter filter() {
            return new StatementFilter(
                    Ids.actors("speaker", speaker),
                    Ids.actors("addressee", addressee),
                    Ids.actorsOrPolicies("about", about),
                    Ids.orNone(stance),
                    q,
                    Ids.orNone(kind),
                    from,
                    to);
        }
    }

    @GetMapping
    @Operation(summary = "Lists who said what, each with the sentence that tells it")
    ResponseEntity<Listing<EntryJson.OfStatement>> statements(
            @ParameterObject Query query, @ParameterObject Window window) {
        return Listing.of(statements.list(query.filter(), window.byDate(Statements.FACETS)), EntryJson::ofStatement);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One of them with all its evidence")
    EntryJson.OfStatement statement(@PathVariable String id) {
        return statements.statement(id).map(EntryJson::ofStatement).orElseThrow(() -> new NotHere("statement", id));
    }
}
