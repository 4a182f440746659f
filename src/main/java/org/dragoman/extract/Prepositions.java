package org.dragoman.extract;

import java.util.Set;

/// The words that tie a noun to a predicate.
final class Prepositions {

    static final Set<String> ALL = Set.of(
            "about", "above", "across", "after", "against", "ahead", "along", "alongside", "amid", "among", "around", "as",
            "at", "before", "behind", "below", "beneath", "beside", "besides", "between", "beyond", "by", "concerning",
            "despite", "down", "during", "for", "from", "in", "inside", "into", "like", "near", "of", "off", "on", "onto",
            "out", "outside", "over", "past", "per", "regarding", "round", "since", "through", "throughout", "till", "to",
            "toward", "towards", "under", "until", "up", "upon", "via", "with", "within", "without", "because of", "due to",
            "instead of", "together with", "out of", "in front of", "away from");

    private Prepositions() {}
}
