package org.dragoman.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;
import org.dragoman.extract.Predicate.WordClass;
import org.dragoman.model.Actor;
import org.dragoman.model.RelationType;
import org.dragoman.registry.Cast;
import org.dragoman.registry.Mention;

/// "We will not lift the embargo", said by the one who would have to, is a refusal.
final class Refusals {

    private static final Set<String> WILL = Set.of("will", "wo", "would");
    private static final Set<String> NOT = Set.of("not", "n't", "never", "n’t");

    /// What such a clause counts as: no entry of the lexicon, but of the same kind.
    static final Predicate WILL_NOT = new Predicate(
            "will not",
            WordClass.VERB,
            List.of(),
            RelationType.REJECTED,
            List.of("subj"),
            List.of("obj", "with", "to", "on", "from"),
            List.of(),
            List.of(),
            "120",
            null,
            "refusal");

    private final Syntax syntax;
    private final Sentence sentence;
    private final Cast cast;
    private final List<Said> said;

    Refusals(Syntax syntax, Cast cast, List<Said> said) {
        this.syntax = syntax;
        this.sentence = syntax.sentence();
        this.cast = cast;
        this.said = said;
    }

    /// What is not going to be done, in the sentence, by whoever tells it.
    List<Match> matches() {
        List<Match> found = new ArrayList<>();
        for (Token verb : sentence.tokens()) {
            if (verb.isVerb() && isRefused(verb)) {
                found.add(new Match(WILL_NOT, verb, null, null));
            }
        }
        return found;
    }

    private boolean isRefused(Token verb) {
        return sentence.dependents(verb, "aux").anyMatch(it -> WILL.contains(Syntax.lower(it)))
                && sentence.dependents(verb, "advmod").anyMatch(it -> NOT.contains(Syntax.lower(it)))
                && !syntax.passive(verb)
                && !verb.lemma().equals("be");
    }

    /// Whether the one who would have to act is the one who speaks.
    boolean isOwnWord(Token verb) {
        Optional<String> actor =
                syntax.subjects(verb).stream().flatMap(it -> actor(it).stream()).findFirst();
        Optional<String> speaker = said.stream()
                .filter(it -> it.content().contains(sentence.span(verb.index(), verb.index())))
                .map(Said::speaker)
                .findFirst()
                .or(() -> verb.is("ccomp")
                        ? sentence.head(verb)
                                .flatMap(it -> syntax.subjects(it).stream().findFirst())
                                .flatMap(this::actor)
                        : Optional.empty());
        return actor.isPresent()
                && speaker.filter(it -> speaksFor(it, actor.get())).isPresent();
    }

    /// A person or body of a state speaks for the state.
    private boolean speaksFor(String speaker, String actor) {
        Optional<String> country = cast.actor(speaker).map(Actor::country);
        return speaker.equals(actor)
                || country.filter(it -> actor.equals("country:" + it)).isPresent();
    }

    private Optional<String> actor(Token token) {
        return cast.at(sentence, token).map(Mention::actors).map(List::getFirst);
    }
}
