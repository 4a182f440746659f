package org.dragoman.extract;

import org.dragoman.annotate.Token;
import org.dragoman.extract.Lexicon.LightVerb;
import org.dragoman.model.RelationType;
import org.jspecify.annotations.Nullable;

/// A place in a sentence where a predicate of the lexicon stands.
///
/// @param head   the predicate's head word
/// @param light  the verb that a nominal predicate is the object of, if it adds nothing but grammar: "hold" of "hold
/// talks"
/// @param effect what that verb does to the act
record Match(
        Predicate predicate,
        Token head,
        @Nullable Token light,
        @Nullable LightVerb effect) {

    /// The same words, counted as another type; its code is that of the type.
    Match with(RelationType type) {
        return new Match(predicate.with(type), head, light, effect);
    }

    /// A word that may say an act.
    record Site(Token head, @Nullable Token light, @Nullable LightVerb effect) {}

    /// Whether the words refuse to do what the head word says, so that their negation is no negation of the refusal.
    boolean isRefusal() {
        return predicate == Refusals.WILL_NOT;
    }

    /// The word whose tense, mood and negation say whether the act took place.
    Token verb() {
        return light == null ? head : light;
    }
}
