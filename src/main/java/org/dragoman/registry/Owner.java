package org.dragoman.registry;

import org.jspecify.annotations.Nullable;

/// Whose an office, a body or a group is.
///
/// @param country code of the state that it is, or belongs to
/// @param actor   id of the actor that it is, where it is one
record Owner(Kind kind, @Nullable String country, @Nullable String actor) {

    enum Kind {
        STATE,
        PLACE,
        /// A body of a state or of many states, or somebody in its service.
        PUBLIC,
        PRIVATE
    }

    static Owner of(Known known) {
        return new Owner(
                switch (known) {
                    case Known.State state -> Kind.STATE;
                    case Known.Place place -> Kind.PLACE;
                    case Known.Person person -> Kind.PUBLIC;
                    case Known.Body body -> body.kind().isPublic() ? Kind.PUBLIC : Kind.PRIVATE;
                },
                known.country(),
                switch (known) {
                    case Known.State state -> state.id();
                    case Known.Body body -> body.id();
                    case Known.Person person -> person.id();
                    case Known.Place place -> null;
                });
    }

    static Owner of(Draft draft) {
        return new Owner(
                switch (draft.type()) {
                    case COUNTRY -> Kind.STATE;
                    case AGENCY, LEADER, GROUP -> Kind.PUBLIC;
                    case PERSON, ORGANIZATION -> Kind.PRIVATE;
                },
                draft.country(),
                draft.id());
    }
}
