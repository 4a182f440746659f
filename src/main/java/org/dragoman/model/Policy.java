package org.dragoman.model;

import java.util.List;

/// What is proposed, demanded, rejected, agreed or offered: a measure, position, agreement or issue.
///
/// @param id   `policy:` and a slug
/// @param name as a reader would quote it
public record Policy(String id, String name, List<Span> mentions) {

    public Policy {
        mentions = List.copyOf(mentions);
    }
}
