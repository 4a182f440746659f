package org.dragoman.graph;

import org.dragoman.model.RelationType;

/// What makes two events parts of one direct edge. Written "source TYPE target"; ids have no spaces.
///
/// @param target id of an actor or policy
record TieKey(String source, RelationType type, String target) {

    static TieKey parse(String written) {
        var parts = written.split(" ", 3);
        return new TieKey(parts[0], RelationType.valueOf(parts[1]), parts[2]);
    }

    @Override
    public String toString() {
        return source + " " + type + " " + target;
    }
}
