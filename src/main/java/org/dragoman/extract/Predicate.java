package org.dragoman.extract;

import java.util.List;
import java.util.Set;
import org.dragoman.model.RelationType;
import org.jspecify.annotations.Nullable;

/// An entry of the predicate lexicon: a word or several that say an act, and where those who take part in it stand.
///
/// @param written    the predicate as the lexicon writes it
/// @param parts      the words that must stand with the head word, in order; each may be one of several lemmas
/// @param source     roles in which to look for who acts, in order; likewise target and topic
/// @param conditions all must hold
/// @param cameo      CAMEO code; null for the type's root
/// @param mode       PLOVER mode
/// @param place      file and line that it comes from
record Predicate(
        String written,
        WordClass wordClass,
        List<Set<String>> parts,
        RelationType type,
        List<String> source,
        List<String> target,
        List<String> topic,
        List<Condition> conditions,
        @Nullable String cameo,
        @Nullable String mode,
        String place) {

    Predicate with(RelationType other) {
        return new Predicate(
                written, wordClass, parts, other, source, target, topic, conditions, other.cameoRoot(), null, place);
    }

    enum WordClass {
        VERB,
        NOUN,
        ADJECTIVE
    }

    /// What must hold of one of the predicate's arguments.
    ///
    /// @param values alternatives: `actor`, `person`, …, or lemmas
    record Condition(Slot slot, Set<String> values) {}

    enum Slot {
        OBJ,
        SUBJ,
        COMP,
        PREP,
        NOT_PREP,
        TARGET,
        PASSIVE,
        ACTIVE
    }
}
