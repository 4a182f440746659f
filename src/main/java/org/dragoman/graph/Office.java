package org.dragoman.graph;

import java.util.Map;
import java.util.Optional;
import org.dragoman.model.Actor;
import org.dragoman.model.ActorType;

/// An office of a state and who holds it. Written "person:… country:… Role".
record Office(String holder, String state, String role) {

    static Optional<Office> of(Actor actor) {
        return actor.type() != ActorType.LEADER || actor.country() == null || actor.role() == null
                ? Optional.empty()
                : Optional.of(new Office(actor.id(), Belonging.state(actor.country()), actor.role()));
    }

    static Office parse(String written) {
        var parts = written.split(" ", 3);
        return new Office(parts[0], parts[1], parts[2]);
    }

    Map<String, Object> row() {
        return Map.of("key", toString(), "holder", holder, "state", state, "role", role);
    }

    @Override
    public String toString() {
        return holder + " " + state + " " + role;
    }
}
