package org.dragoman.graph;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.dragoman.model.RelationType;

/// The direct edges as queries name and give them.
final class Ties {

    /// All their types, as they stand in a pattern.
    static final String TYPES =
            Arrays.stream(RelationType.values()).map(RelationType::name).collect(Collectors.joining("|"));

    private Ties() {}

    static Tie read(Properties tie) {
        var key = TieKey.parse(tie.text("key"));
        return new Tie(
                key.source(),
                key.type(),
                key.target(),
                tie.number("count"),
                tie.day("first"),
                tie.day("last"),
                tie.text("sentence"),
                tie.textOrNull("articleTitle"));
    }
}
