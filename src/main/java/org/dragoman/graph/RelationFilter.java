package org.dragoman.graph;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.model.Plover;
import org.dragoman.model.Quad;
import org.dragoman.model.RelationType;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;

/// Which relations are wanted: those that have one of the values of every list that is not empty.
///
/// @param source        ids of actors; of what two do together each is a source and a target
/// @param actor         ids of actors who are source or target
/// @param policy        ids of policies
/// @param from          first day
/// @param to            the day after the last one
/// @param minConfidence 0 to 1
public record RelationFilter(
        List<String> source,
        List<String> target,
        List<String> actor,
        List<String> policy,
        List<RelationType> type,
        List<Plover> plover,
        List<Quad> quad,
        List<Status> status,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        double minConfidence) {

    /// All relations.
    public static final RelationFilter ALL = new RelationFilter(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, null, 0);

    public RelationFilter {
        source = List.copyOf(source);
        target = List.copyOf(target);
        actor = List.copyOf(actor);
        policy = List.copyOf(policy);
        type = List.copyOf(type);
        plover = List.copyOf(plover);
        quad = List.copyOf(quad);
        status = List.copyOf(status);
    }

    /// All relations that an actor is in.
    public static RelationFilter of(String actor) {
        return ALL.withActor(List.of(actor));
    }

    public RelationFilter withSource(List<String> source) {
        return new RelationFilter(source, target, actor, policy, type, plover, quad, status, from, to, minConfidence);
    }

    public RelationFilter withTarget(List<String> target) {
        return new RelationFilter(source, target, actor, policy, type, plover, quad, status, from, to, minConfidence);
    }

    public RelationFilter withActor(List<String> actor) {
        return new RelationFilter(source, target, actor, policy, type, plover, quad, status, from, to, minConfidence);
    }

    public RelationFilter withPolicy(List<String> policy) {
        return new RelationFilter(source, target, actor, policy, type, plover, quad, status, from, to, minConfidence);
    }
}
