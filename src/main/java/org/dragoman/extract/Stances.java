package org.dragoman.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;
import org.dragoman.model.ActorType;
import org.dragoman.model.Policy;
import org.dragoman.model.Relation;
import org.dragoman.model.RelationType;
import org.dragoman.model.Span;
import org.dragoman.model.Stance;
import org.dragoman.model.Statement.About;
import org.dragoman.model.Status;
import org.dragoman.registry.Cast;
import org.dragoman.registry.Mention;

/// What a statement is about, the policies and actors that its content names, and what the speaker thinks of each. An
/// act of
/// the speaker ("rejected the offer") says it plainest; else the words around the name do.
final class Stances {

    private final StanceWords words;
    private final Cast cast;
    private final List<Relation> acts;
    private final List<Policy> policies;
    private final Map<Integer, Sentence> sentences = new LinkedHashMap<>();

    Stances(StanceWords words, Cast cast, List<Relation> acts, List<Policy> policies) {
        this.words = words;
        this.cast = cast;
        this.acts = acts;
        this.policies = policies;
        cast.mentions().forEach(it -> sentences.putIfAbsent(it.sentence().index(), it.sentence()));
    }

    /// Each policy and named actor that the content of `said` names, once; the plainest stance where it is named more
    /// often.
    List<About> of(Said said) {
        Map<String, About> found = new LinkedHashMap<>();
        for (Policy policy : policies) {
            policy.mentions().stream()
                    .filter(it -> it.overlaps(said.content()))
                    .forEach(it -> add(found, about(policy.id(), said, head(it))));
            acts.stream()
                    .filter(it -> policy.id().equals(it.policy())
                            && isActOf(said, it)
                            && (it.target() == null || !isAboutActor(it)))
                    .forEach(it -> add(found, new About(policy.id(), stance(it), it.trigger())));
        }
        for (Mention mention : cast.mentions()) {
            if (mention.form() != Mention.Form.ADJECTIVE && said.content().contains(mention.span())) {
                Optional<Word> head = Optional.of(
                        new Word(mention.sentence(), mention.sentence().token(mention.head())));
                mention.actors().stream()
                        .filter(it -> isNamed(it) && !it.equals(said.speaker()))
                        .forEach(it -> add(found, about(it, said, head)));
            }
        }
        for (Relation act : acts) {
            String target = act.target();
            if (target != null && found.containsKey(target) && isActOf(said, act) && isAboutActor(act)) {
                add(found, new About(target, stance(act), act.trigger()));
            }
        }
        return new ArrayList<>(found.values());
    }

    private record Word(Sentence sentence, Token token) {}

    private static void add(Map<String, About> found, About about) {
        found.merge(about.id(), about, (old, more) -> old.stance() == Stance.NEUTRAL ? more : old);
    }

    private About about(String id, Said said, Optional<Word> word) {
        return word.flatMap(it -> new Attitude(it.sentence(), words, said.content()).toward(it.token()))
                .map(it -> new About(id, it.stance(), it.words()))
                .orElseGet(() -> new About(id, Stance.NEUTRAL, null));
    }

    private boolean isNamed(String actor) {
        return cast.actor(actor).filter(it -> it.type() != ActorType.GROUP).isPresent();
    }

    /// Whether the speaker himself does it, by these words or in them.
    private static boolean isActOf(Said said, Relation act) {
        return act.source().equals(said.speaker())
                && stance(act) != Stance.NEUTRAL
                && (said.content().contains(act.trigger())
                        || said.evidence().contains(act.trigger()) && cues(said, act));
    }

    private static boolean cues(Said said, Relation act) {
        return said.cue() != null && said.cue().contains(act.trigger().text());
    }

    /// Whether the stance that an act shows is one toward its target: he who urges an ally to act is not against the
    /// ally.
    private static boolean isAboutActor(Relation act) {
        return switch (act.type()) {
            case REQUESTED, PRESSED, AGREED -> false;
            case REJECTED -> act.policy() == null;
            case CALLED,
                    MET,
                    OFFERED,
                    SUPPORTED,
                    CONCEDED,
                    COOPERATED,
                    AIDED,
                    RETREATED,
                    ACCUSED,
                    THREATENED,
                    PROTESTED,
                    SANCTIONED,
                    MOBILIZED,
                    COERCED,
                    ATTACKED -> true;
        };
    }

    private static Stance stance(Relation act) {
        Stance stance = of(act.type());
        return act.status() == Status.NEGATED ? Attitude.opposite(stance) : stance;
    }

    private static Stance of(RelationType type) {
        return switch (type) {
            case REQUESTED, PRESSED, AGREED, OFFERED, SUPPORTED, COOPERATED, AIDED -> Stance.FOR;
            case REJECTED, ACCUSED, THREATENED, PROTESTED, SANCTIONED, COERCED, ATTACKED -> Stance.AGAINST;
            case CALLED, MET, CONCEDED, RETREATED, MOBILIZED -> Stance.NEUTRAL;
        };
    }

    /// The head word of a span: the word in it that depends on none in it.
    private Optional<Word> head(Span span) {
        for (Sentence sentence : sentences.values()) {
            List<Token> inside = sentence.tokens().stream()
                    .filter(it -> span.start() <= it.start() && it.end() <= span.end())
                    .toList();
            if (!inside.isEmpty()) {
                return inside.stream()
                        .filter(it -> it.head() < inside.getFirst().index()
                                || it.head() > inside.getLast().index())
                        .findFirst()
                        .map(it -> new Word(sentence, it));
            }
        }
        return Optional.empty();
    }
}
