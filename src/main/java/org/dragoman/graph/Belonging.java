package org.dragoman.graph;

import java.util.Map;
import java.util.Optional;
import org.dragoman.model.ActorType;

/// Which state an agency is part of, or a group of.
///
/// @param agencyOf id of the state of an agency
/// @param groupOf  id of the state of a group
record Belonging(Optional<String> agencyOf, Optional<String> groupOf) {

    static Belonging of(String id, Tally tally) {
        var state = tally.most("country").map(Belonging::state).filter(country -> !country.equals(id));
        var type = ActorState.type(tally);
        return new Belonging(
                state.filter(any -> type == ActorType.AGENCY), state.filter(any -> type == ActorType.GROUP));
    }

    /// The id of a state.
    ///
    /// @param country ISO 3166-1 alpha-3
    static String state(String country) {
        return "country:" + country;
    }

    static boolean isTied(ActorType type) {
        return switch (type) {
            case AGENCY, GROUP -> true;
            case LEADER, PERSON, COUNTRY, ORGANIZATION -> false;
        };
    }

    Map<String, Object> row(String id) {
        return new Row()
                .with("id", id)
                .with("agencyOf", agencyOf.orElse(null))
                .with("groupOf", groupOf.orElse(null))
                .build();
    }
}
