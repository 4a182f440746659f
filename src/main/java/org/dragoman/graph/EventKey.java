package org.dragoman.graph;

import java.time.LocalDate;
import org.dragoman.model.Relation;
import org.dragoman.model.RelationType;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;

/// What makes two tellings one event. The two sides of a mutual act are sorted, so that it does not matter who is named
/// first.
///
/// @param topic of an act that has neither target nor policy; else null
record EventKey(
        String source,
        RelationType type,
        @Nullable String target,
        @Nullable String policy,
        @Nullable String topic,
        Status status,
        @Nullable LocalDate date) {

    /// @param day date of a relation that has none
    static EventKey of(Relation relation, @Nullable LocalDate day) {
        var swapped = swapped(relation);
        var target = relation.target();
        return new EventKey(
                swapped && target != null ? target : relation.source(),
                relation.type(),
                swapped ? relation.source() : target,
                relation.policy(),
                target == null && relation.policy() == null ? Words.of(relation.topic()) : null,
                relation.status(),
                relation.date() != null ? relation.date() : day);
    }

    /// Whether the key has the two sides the other way round than the relation.
    static boolean swapped(Relation relation) {
        return relation.type().mutual()
                && relation.target() != null
                && relation.target().compareTo(relation.source()) < 0;
    }

    String id() {
        return "event:"
                + Digest.of(source, type, target, policy, topic, status, date).substring(0, 24);
    }

    /// Both sides, sorted; null where there is but one.
    @Nullable
    String dyad() {
        return target == null ? null : dyad(source, target);
    }

    static String dyad(String one, String other) {
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }

    /// The direct edge that the event is part of if it was done and told by an article or by who did it: to the target,
    /// else to the policy; null where there is neither.
    @Nullable
    String tie() {
        var to = target != null ? target : policy;
        return status != Status.ACTUAL || to == null ? null : new TieKey(source, type, to).toString();
    }

    /// Whether a report that is `attributedTo` somebody (or nobody) is the article's own or that of one who acted.
    boolean tells(@Nullable String attributedTo) {
        return attributedTo == null || attributedTo.equals(source) || (type.mutual() && attributedTo.equals(target));
    }

    Row row() {
        return new Row()
                .with("id", id())
                .with("source", source)
                .with("type", type.name())
                .with("target", target)
                .with("policy", policy)
                .with("status", status.name())
                .with("date", date)
                .with("plover", type.plover().name())
                .with("quad", type.plover().quad().label())
                .with("mutual", type.mutual() && target != null)
                .with("dyad", dyad())
                .with("place", Place.of(date, id()));
    }
}
