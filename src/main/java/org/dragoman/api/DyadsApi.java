package org.dragoman.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.graph.Dyads;
import org.dragoman.graph.Path;
import org.dragoman.graph.Timeline;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What passes between two actors.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "dyads", description = "What passes between two actors")
class DyadsApi {

    private static final int MOST_PATHS = 20;

    private final Dyads dyads;

    DyadsApi(Dyads dyads) {
        this.dyads = dyads;
    }

    /// What a timeline measures.
    enum Metric {
        count,
        goldstein
    }

    /// The course of a relationship by one measure.
    record Course(String metric, List<Value> items) {}

    /// @param start the first day of the interval
    record Value(LocalDate start, double value) {}

    /// Ways from one actor to another.
    record Paths(List<Path> items) {}

    @GetMapping("/dyads/{a}/{b}/timeline")
    @Operation(summary = "The course of a relationship: how many acts, or the mean of their Goldstein values")
    Course timeline(
            @PathVariable String a,
            @PathVariable String b,
            @RequestParam(defaultValue = "month") Timeline.Interval interval,
            @RequestParam(defaultValue = "count") Metric metric,
            @Parameter(description = "The first day.") @RequestParam(required = false) @Nullable LocalDate from,
            @Parameter(description = "The day after the last one.") @RequestParam(required = false) @Nullable
                    LocalDate to) {
        Ids.actors("a", List.of(a));
        Ids.actors("b", List.of(b));
        List<Value> values = dyads.timeline(a, b, interval, from, to).points().stream()
                .map(point -> new Value(point.start(), metric == Metric.count ? point.count() : point.goldstein()))
                .toList();
        return new Course(metric.name(), values);
    }

    @GetMapping("/paths")
    @Operation(summary = "How two actors are connected: the shortest ways along what they did")
    Paths paths(
            @RequestParam String source,
            @RequestParam String target,
            @Parameter(description = "How many at most, 1 to 20.") @RequestParam(defaultValue = "5") int limit) {
        Ids.actors("source", List.of(source));
        Ids.actors("target", List.of(target));
        if (limit < 1 || limit > MOST_PATHS) {
            throw new BadRequest("limit", "must be from 1 to " + MOST_PATHS + ", but is " + limit);
        }
        return new Paths(dyads.paths(source, target, limit));
    }
}
