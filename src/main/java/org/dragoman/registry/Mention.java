package org.dragoman.registry;

import java.util.List;
import org.dragoman.annotate.Sentence;
import org.dragoman.model.Span;

/// A noun phrase, a pronoun or an adjective that stands for one actor or, like "both leaders", for several.
///
/// @param sentence the sentence it stands in
/// @param head     index of its head word: what the grammar of the sentence points to
/// @param first    index of its first word
/// @param last     index of its last word; a relative clause is left out
/// @param actors   ids of those who are meant, at least one
public record Mention(Sentence sentence, int head, int first, int last, Form form, List<String> actors) {

    public enum Form {
        /// Named: "Claudia Sheinbaum", "the United Nations".
        NAME,
        /// Described: "the Mexican leader", "U.S. officials".
        DESCRIPTION,
        PRONOUN,
        /// Only a modifier names it: the adjective of "Mexican soil", the compound of "U.S. policy".
        ADJECTIVE
    }

    public Mention {
        actors = List.copyOf(actors);
        if (actors.isEmpty() || first > head || last < head) {
            throw new IllegalArgumentException("a mention needs an actor and a head word inside it: " + sentence);
        }
    }

    public Span span() {
        return sentence.span(first, last);
    }
}
