package org.dragoman.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.annotate.Reading;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;
import org.dragoman.model.Actor;
import org.dragoman.registry.Cast;
import org.dragoman.registry.Mention;

/// "We call on Russia", said by a minister: who speaks is meant by the first person.
final class FirstPerson {

    private static final Set<String> WORDS = Set.of("i", "me", "my", "we", "us", "our");

    private FirstPerson() {}

    /// The cast with the first persons of all quoted words.
    static Cast resolved(Reading reading, Cast cast, List<Said> said) {
        Map<String, Actor> actors = new LinkedHashMap<>();
        cast.actors().forEach(actor -> actors.put(actor.id(), actor));
        List<Mention> mentions = new ArrayList<>(cast.mentions());
        for (Sentence sentence : reading.sentences()) {
            for (Token token : sentence.tokens()) {
                if (WORDS.contains(Syntax.lower(token)) && token.isPronoun()) {
                    speaker(sentence, token, said)
                            .filter(actors::containsKey)
                            .ifPresent(speaker -> mentions.add(new Mention(
                                    sentence,
                                    token.index(),
                                    token.index(),
                                    token.index(),
                                    Mention.Form.PRONOUN,
                                    List.of(speaker))));
                }
            }
        }
        return new Cast(actors, mentions);
    }

    private static Optional<String> speaker(Sentence sentence, Token token, List<Said> said) {
        return said.stream()
                .filter(it -> it.content().contains(sentence.span(token.index(), token.index())))
                .min(Comparator.comparingInt(
                        it -> it.content().end() - it.content().start()))
                .map(Said::speaker);
    }
}
