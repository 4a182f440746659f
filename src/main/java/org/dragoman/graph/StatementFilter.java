package org.dragoman.graph;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.model.Stance;
import org.dragoman.model.StatementKind;
import org.jspecify.annotations.Nullable;

/// Which statements are wanted: those that have one of the values of every list that is not empty.
///
/// @param speaker   ids of actors
/// @param addressee ids of actors
/// @param about     ids of actors and policies
/// @param stance    toward what `about` names, or toward anything where it names nothing
/// @param q         words that stand in the statement, a phrase in quotation marks; null or blank for any
/// @param from      first day
/// @param to        the day after the last one
public record StatementFilter(
        List<String> speaker,
        List<String> addressee,
        List<String> about,
        List<Stance> stance,
        @Nullable String q,
        List<StatementKind> kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /// All statements.
    public static final StatementFilter ALL =
            new StatementFilter(List.of(), List.of(), List.of(), List.of(), null, List.of(), null, null);

    public StatementFilter {
        speaker = List.copyOf(speaker);
        addressee = List.copyOf(addressee);
        about = List.copyOf(about);
        stance = List.copyOf(stance);
        kind = List.copyOf(kind);
    }

    /// All statements of a speaker.
    public static StatementFilter of(String speaker) {
        return new StatementFilter(List.of(speaker), List.of(), List.of(), List.of(), null, List.of(), null, null);
    }
}
