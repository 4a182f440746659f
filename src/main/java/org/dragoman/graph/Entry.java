package org.dragoman.graph;

import java.util.List;
import java.util.Map;

/// A fact of the archive, a [org.dragoman.model.Relation] or a [org.dragoman.model.Statement], with its evidence.
/// However
/// many articles tell it, it is one entry.
///
/// @param id       `event:…` or `statement:…`, the same for ever
/// @param fact     as its leading report tells it: the one with the highest confidence
/// @param names    of all actors and policies that `fact` names, by id
/// @param reports  in how many articles it stands
/// @param evidence its reports, the leading one first: all of them when the fact was asked for by its id, in a list the
///                 leading one only
public record Entry<F>(String id, F fact, Map<String, String> names, int reports, List<Report<F>> evidence) {

    public Entry {
        names = Map.copyOf(names);
        evidence = List.copyOf(evidence);
    }
}
