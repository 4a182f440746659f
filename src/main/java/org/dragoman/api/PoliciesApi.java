package org.dragoman.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.dragoman.graph.KnownPolicy;
import org.dragoman.graph.Policies;
import org.dragoman.graph.Position;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What is proposed, demanded, rejected, agreed or offered.
@RestController
@RequestMapping("/api/v1/policies")
@Tag(name = "policies", description = "What it is all about, and who stands where")
class PoliciesApi {

    private final Policies policies;

    PoliciesApi(Policies policies) {
        this.policies = policies;
    }

    /// What is asked of policies.
    record Query(
            @Parameter(description = "Words of a name, also misspelt.") @Nullable
            String q) {}

    /// Who stands where.
    record Positions(List<Position> items) {}

    @GetMapping
    @Operation(summary = "Lists policies by name; those whose names have the words of q, the closest first")
    ResponseEntity<Listing<KnownPolicy>> policies(@ParameterObject Query query, @ParameterObject Window window) {
        return Listing.of(policies.search(query.q(), window.inItsOrder(Set.of())), policy -> policy);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One of them")
    KnownPolicy policy(@PathVariable String id) {
        return policies.policy(id).orElseThrow(() -> new NotHere("policy", id));
    }

    @GetMapping("/{id}/positions")
    @Operation(summary = "Who is for it and who against, since when, and by what words and acts")
    Positions positions(@PathVariable String id) {
        policy(id);
        return new Positions(policies.positions(id));
    }
}
