package org.dragoman.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.annotate.Reading;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;
import org.dragoman.model.Actor;
import org.dragoman.model.ActorType;
import org.dragoman.model.Quad;
import org.dragoman.model.RelationType;
import org.dragoman.model.Span;
import org.dragoman.model.Status;
import org.dragoman.registry.Cast;
import org.dragoman.registry.Mention;

/// The relation that holds between two actors whose places are given.
final class Between {

    private final Relations relations;

    Between(Relations relations) {
        this.relations = relations;
    }

    /// An actor at its place.
    record Given(String id, Span span, Token head) {}

    /// The act of `source` upon `target`, if a predicate of the lexicon ties the two together.
    Optional<Act> act(Sentence sentence, Cast cast, Given source, Given target) {
        List<Act> told = relations.in(sentence, cast, List.of()).stream()
                .filter(act -> act.source().actor().equals(source.id()))
                .toList();
        Optional<Act> exact = told.stream()
                .filter(act -> act.target() != null && act.target().actor().equals(target.id()))
                .max(Comparator.comparingDouble(Act::confidence));
        return asPlover(exact.or(() -> told.stream()
                        .filter(act -> act.topic() != null && act.topic().contains(target.span()))
                        .map(act -> towards(act, target))
                        .findFirst())
                .or(() -> nearest(sentence, cast, source, target)));
    }

    /// Classes are asked for here, and PLOVER counts cooperation still to come as AGREE, conflict still to come as
    /// THREATEN.
    private static Optional<Act> asPlover(Optional<Act> act) {
        return act.map(it -> {
            Quad quad = it.match().predicate().type().plover().quad();
            boolean coming = it.status() == Status.FUTURE;
            return coming && (quad == Quad.VERBAL_COOPERATION || quad == Quad.MATERIAL_COOPERATION)
                    ? it.with(RelationType.AGREED)
                    : coming && quad == Quad.MATERIAL_CONFLICT ? it.with(RelationType.THREATENED) : it;
        });
    }

    private static Act towards(Act act, Given target) {
        return new Act(
                act.match(),
                act.sentence(),
                act.source(),
                new Act.Party(target.id(), target.span()),
                act.topic(),
                act.status(),
                act.confidence());
    }

    /// Where grammar ties neither: the predicate that stands best between the two.
    private Optional<Act> nearest(Sentence sentence, Cast cast, Given source, Given target) {
        return relations.matches(new Syntax(sentence), cast, List.of()).stream()
                .filter(match -> !source.span().contains(trigger(sentence, match))
                        && !target.span().contains(trigger(sentence, match)))
                .max(Comparator.comparingDouble(match -> closeness(sentence, match, source, target)))
                .map(match -> new Act(
                        match,
                        sentence,
                        new Act.Party(source.id(), source.span()),
                        new Act.Party(target.id(), target.span()),
                        null,
                        relations.status(sentence, match),
                        0.3));
    }

    private static Span trigger(Sentence sentence, Match match) {
        return sentence.span(match.head().index(), match.head().index());
    }

    private static double closeness(Sentence sentence, Match match, Given source, Given target) {
        Token head = match.head();
        Syntax syntax = new Syntax(sentence);
        boolean does = syntax.subjects(match.verb()).contains(source.head());
        boolean holdsTarget = sentence.isWithin(target.head(), head);
        boolean between = Math.min(source.head().index(), target.head().index()) < head.index()
                && head.index() < Math.max(source.head().index(), target.head().index());
        return (does ? 4 : 0)
                + (holdsTarget ? 3 : 0)
                + (between ? 1.5 : 0)
                + (match.predicate().parts().isEmpty() ? 0 : 1)
                - 0.1 * path(sentence, head, target.head())
                - 0.05 * path(sentence, head, source.head());
    }

    /// The number of steps from one word to the other in the tree.
    private static int path(Sentence sentence, Token from, Token to) {
        Map<Integer, Integer> depths = new LinkedHashMap<>();
        int steps = 0;
        for (Optional<Token> at = Optional.of(from); at.isPresent(); at = sentence.head(at.get())) {
            depths.put(at.get().index(), steps++);
        }
        steps = 0;
        for (Optional<Token> at = Optional.of(to); at.isPresent(); at = sentence.head(at.get())) {
            if (depths.containsKey(at.get().index())) {
                return steps + depths.get(at.get().index());
            }
            steps++;
        }
        return sentence.size();
    }

    /// The words of the span, from the sentence that they stand in.
    static Optional<Given> locate(Reading reading, Cast cast, Span span, String otherwise) {
        for (Sentence sentence : reading.sentences()) {
            List<Token> inside = sentence.tokens().stream()
                    .filter(it -> it.start() < span.end() && span.start() < it.end())
                    .toList();
            if (!inside.isEmpty()) {
                Token head = inside.stream()
                        .filter(it -> it.head() < 0 || !inside.contains(sentence.token(it.head())))
                        .filter(it -> !it.is("punct") && !it.is("case"))
                        .findFirst()
                        .orElse(inside.getLast());
                String id = cast.at(sentence, head)
                        .map(it -> it.actors().getFirst())
                        .orElse(otherwise);
                return Optional.of(new Given(id, span, head));
            }
        }
        return Optional.empty();
    }

    /// The article's cast with the given actors in their places.
    static Cast with(Sentence sentence, Cast cast, Given... all) {
        Map<String, Actor> actors = new LinkedHashMap<>();
        cast.actors().forEach(actor -> actors.put(actor.id(), actor));
        List<Mention> mentions = new ArrayList<>(cast.mentions());
        for (Given given : all) {
            actors.computeIfAbsent(
                    given.id(),
                    id -> new Actor(
                            id,
                            ActorType.GROUP,
                            given.span().text(),
                            List.of(),
                            null,
                            null,
                            null,
                            List.of(given.span())));
            int first = first(sentence, given.span());
            int last = last(sentence, given.span());
            mentions.removeIf(
                    it -> it.sentence().index() == sentence.index() && first <= it.head() && it.head() <= last);
            mentions.add(
                    new Mention(sentence, given.head().index(), first, last, Mention.Form.NAME, List.of(given.id())));
        }
        return new Cast(actors, mentions);
    }

    private static int first(Sentence sentence, Span span) {
        return (int) sentence.tokens().stream()
                .takeWhile(it -> it.end() <= span.start())
                .count();
    }

    private static int last(Sentence sentence, Span span) {
        return (int) sentence.tokens().stream()
                        .takeWhile(it -> it.start() < span.end())
                        .count()
                - 1;
    }
}
