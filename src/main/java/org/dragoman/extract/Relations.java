package org.dragoman.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.annotate.Reading;
import org.dragoman.annotate.Sentence;
import org.dragoman.extract.Act.Party;
import org.dragoman.model.Article;
import org.dragoman.model.Relation;
import org.dragoman.model.RelationType;
import org.dragoman.model.Status;
import org.dragoman.registry.Cast;
import org.jspecify.annotations.Nullable;

/// Who did what to whom in one article, each act once.
final class Relations {

    private final Lexicon lexicon;
    private final Modality modality;
    private final Cameo cameo;

    Relations(Lexicon lexicon, Modality modality, Cameo cameo) {
        this.lexicon = lexicon;
        this.modality = modality;
        this.cameo = cameo;
    }

    static Relations load() {
        return new Relations(Lexicon.load(), Modality.load(), Cameo.load());
    }

    /// @param said who is told to say what, for `attributedTo`
    List<Relation> in(Article article, Reading reading, Cast cast, List<Said> said, Policies policies) {
        Map<Key, Act> acts = new LinkedHashMap<>();
        for (Sentence sentence : reading.sentences()) {
            for (Act act : in(sentence, cast, said)) {
                acts.merge(Key.of(act), act, Relations::better);
            }
        }
        return acts.values().stream()
                .filter(act -> !isTheCall(act, acts))
                .map(act -> relation(article, act, said, policies))
                .toList();
    }

    /// "They discussed the border", in an article of their telephone call, is told of the call.
    private static boolean isTheCall(Act act, Map<Key, Act> acts) {
        Key key = Key.of(act);
        boolean talk = act.match().predicate().type() == RelationType.MET
                && act.match().predicate().mode() == null;
        return talk
                && acts.keySet().stream()
                        .anyMatch(it -> it.type().equals(RelationType.CALLED.name())
                                && it.source().equals(key.source())
                                && Objects.equals(it.target(), key.target())
                                && it.negated() == key.negated());
    }

    List<Act> in(Sentence sentence, Cast cast, List<Said> said) {
        Syntax syntax = new Syntax(sentence);
        Acts acts = new Acts(syntax, cast, modality);
        List<Act> found = new ArrayList<>();
        matches(syntax, cast, said).forEach(match -> found.addAll(acts.of(match)));
        return Absorption.independent(Sharing.targets(found)).stream()
                .map(act -> Threats.inOwnWords(act, said))
                .map(act -> act.cutTo(said))
                .toList();
    }

    List<Match> matches(Syntax syntax, Cast cast, List<Said> said) {
        return new Matches(lexicon).in(syntax, cast, said);
    }

    Status status(Sentence sentence, Match match) {
        return modality.of(new Syntax(sentence), match.verb());
    }

    /// What makes two tellings one act.
    private record Key(
            String source,
            String type,
            @Nullable String target,
            @Nullable String topic,
            boolean negated) {

        static Key of(Act act) {
            Party target = act.target();
            boolean turned = target != null
                    && act.match().predicate().type().mutual()
                    && target.actor().compareTo(act.source().actor()) < 0;
            String first = turned
                    ? Objects.requireNonNull(target).actor()
                    : act.source().actor();
            String second = target == null ? null : turned ? act.source().actor() : target.actor();
            String topic =
                    second != null || act.topic() == null ? null : act.topic().text();
            return new Key(first, act.match().predicate().type().name(), second, topic, act.status() == Status.NEGATED);
        }
    }

    private static Act better(Act first, Act second) {
        boolean tellsMore = first.topic() == null && second.topic() != null && first.status() == second.status();
        return tellsMore ? second : first;
    }

    Relation relation(Article article, Act act, List<Said> said, Policies policies) {
        Predicate predicate = act.match().predicate();
        Optional<LocalDate> date = Dates.published(article)
                .map(day -> Dates.of(act.sentence(), act.match().verb(), act.status(), day)
                        .orElse(day));
        Party target = act.target();
        String code = predicate.cameo() == null ? predicate.type().cameoRoot() : predicate.cameo();
        return new Relation(
                act.source().actor(),
                predicate.type(),
                target == null ? null : target.actor(),
                act.topic() == null ? null : policies.of(act.topic()).orElse(null),
                act.topic() == null ? null : act.topic().text(),
                act.status(),
                Attribution.of(act, said).orElse(null),
                date.orElse(null),
                predicate.mode(),
                code,
                cameo.goldstein(code).orElse(predicate.type().goldstein()),
                act.source().span(),
                target == null ? null : target.span(),
                act.trigger(),
                act.sentence().span(),
                act.confidence(),
                "%s (%s)".formatted(predicate.written(), predicate.place()));
    }
}
