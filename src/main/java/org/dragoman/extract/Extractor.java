package org.dragoman.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.annotate.Annotator;
import org.dragoman.annotate.Reading;
import org.dragoman.annotate.Sentence;
import org.dragoman.article.Language;
import org.dragoman.article.Layout;
import org.dragoman.model.Actor;
import org.dragoman.model.ActorType;
import org.dragoman.model.Article;
import org.dragoman.model.Facts;
import org.dragoman.model.Relation;
import org.dragoman.model.Span;
import org.dragoman.model.Statement;
import org.dragoman.registry.Cast;
import org.dragoman.registry.KnownWorld;
import org.dragoman.registry.Registry;

/// Reads an article: text in, facts out. Deterministic, and safe for use by several threads.
public final class Extractor {

    private final Annotator annotator;
    private final Registry registry;
    private final Statements statements = Statements.load();
    private final Relations relations = Relations.load();

    public Extractor(Annotator annotator, Registry registry) {
        this.annotator = annotator;
        this.registry = registry;
    }

    /// With the models and the knowledge that the program ships; takes some seconds.
    public static Extractor load() {
        return new Extractor(Annotator.english(), KnownWorld.load());
    }

    /// All facts of an article; none, with the reason, where it is not in English.
    public Facts read(Article article) {
        if (!Language.isEnglish(article.text())) {
            return Facts.skipped(article, "language");
        }
        Reading reading = annotator.annotate(article.text(), Layout.blocks(article.text()));
        Cast cast = statements.voices(reading, registry.cast(article, reading));
        List<Said> said = statements.in(reading, cast);
        Policies policies = new Policies();
        Cast all = FirstPerson.resolved(reading, cast, said);
        List<Relation> acts = relations.in(article, reading, all, said, policies);
        List<Statement> told = statements.told(article, said, cast, acts, policies.all());
        return new Facts(article, taking(cast, acts, told), policies.all(), acts, told, null);
    }

    /// The relation that holds between two actors whose places in the text are given, or none.
    public Facts between(Article article, Span source, Span target) {
        Reading reading = annotator.annotate(article.text(), Layout.blocks(article.text()));
        Cast cast = registry.cast(article, reading);
        Optional<Between.Given> from = Between.locate(reading, cast, source, "group:source");
        Optional<Between.Given> to = Between.locate(reading, cast, target, "group:target");
        Optional<Sentence> sentence = reading.sentences().stream()
                .filter(it -> it.span().overlaps(source))
                .findFirst();
        if (from.isEmpty()
                || to.isEmpty()
                || sentence.isEmpty()
                || !sentence.get().span().overlaps(target)) {
            return new Facts(article, List.of(), List.of(), List.of(), List.of(), null);
        }
        Cast given = Between.with(sentence.get(), cast, from.get(), to.get());
        Policies policies = new Policies();
        List<Relation> found = new Between(relations)
                .act(sentence.get(), given, from.get(), to.get()).stream()
                        .map(act -> relations.relation(article, act, List.of(), policies))
                        .toList();
        return new Facts(article, taking(given, found, List.of()), policies.all(), found, List.of(), null);
    }

    /// The named actors, and of the unnamed ones those who take part in something.
    private static List<Actor> taking(Cast cast, List<Relation> acts, List<Statement> told) {
        Set<String> taking = new HashSet<>();
        for (Relation act : acts) {
            taking.add(act.source());
            if (act.target() != null) {
                taking.add(act.target());
            }
            if (act.attributedTo() != null) {
                taking.add(act.attributedTo());
            }
        }
        for (Statement statement : told) {
            taking.add(statement.speaker());
            if (statement.addressee() != null) {
                taking.add(statement.addressee());
            }
            if (statement.via() != null) {
                taking.add(statement.via());
            }
            statement.about().forEach(about -> taking.add(about.id()));
        }
        return cast.actors().stream()
                .filter(actor -> actor.type() != ActorType.GROUP || taking.contains(actor.id()))
                .toList();
    }
}
