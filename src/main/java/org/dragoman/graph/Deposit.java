package org.dragoman.graph;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.model.Actor;
import org.dragoman.model.Article;
import org.dragoman.model.ExtractorVersion;
import org.dragoman.model.Facts;
import org.dragoman.model.Policy;
import org.dragoman.model.Statement;
import org.jspecify.annotations.Nullable;

/// An article handed in to be filed, with what was read in it.
record Deposit(Facts facts, String contentHash, String extractorVersion) {

    private static final Pattern ID = Pattern.compile("[^\\s/]+");

    Deposit {
        check(facts);
    }

    /// What the current version of the reader found.
    static Deposit of(Facts facts) {
        return new Deposit(facts, contentHash(facts.article()), ExtractorVersion.CURRENT);
    }

    static String contentHash(Article article) {
        return Digest.of(
                article.title(),
                article.text(),
                article.publishedAt(),
                article.url(),
                article.publisher(),
                article.language());
    }

    Article article() {
        return facts.article();
    }

    /// The day in UTC on which the article appeared: the date of a fact that has none of its own.
    @Nullable
    LocalDate day() {
        var published = article().publishedAt();
        return published == null ? null : LocalDate.ofInstant(published, ZoneOffset.UTC);
    }

    Map<String, Object> properties() {
        var article = article();
        var published = article.publishedAt();
        return new Row()
                .with("id", article.id())
                .with("url", article.url())
                .with("title", article.title())
                .with("publisher", article.publisher())
                .with("publishedAt", published == null ? null : published.atZone(ZoneOffset.UTC))
                .with("language", article.language())
                .with("contentHash", contentHash)
                .with("text", article.text())
                .with("extractorVersion", extractorVersion)
                .with("skipped", facts.skipped())
                .with("place", Place.of(published, article.id()))
                .build();
    }

    /// Nobody may act who is not among the actors: the graph would have a loose end.
    private static void check(Facts facts) {
        var actors = unique(facts, facts.actors().stream().map(Actor::id).toList());
        var policies = unique(facts, facts.policies().stream().map(Policy::id).toList());
        facts.relations().forEach(relation -> {
            known(facts, actors, Stream.of(relation.source()));
            known(facts, actors, Stream.ofNullable(relation.target()));
            known(facts, actors, Stream.ofNullable(relation.attributedTo()));
            known(facts, policies, Stream.ofNullable(relation.policy()));
        });
        var both = new HashSet<>(actors);
        both.addAll(policies);
        facts.statements().forEach(statement -> {
            known(facts, actors, Stream.of(statement.speaker()));
            known(facts, actors, Stream.ofNullable(statement.addressee()));
            known(facts, actors, Stream.ofNullable(statement.via()));
            known(facts, both, statement.about().stream().map(Statement.About::id));
        });
    }

    private static Set<String> unique(Facts facts, Collection<String> ids) {
        var unique = new HashSet<String>();
        ids.stream().filter(id -> !ID.matcher(id).matches()).findFirst().ifPresent(odd -> {
            throw new IllegalArgumentException("article " + facts.article().id()
                    + " lists an id that is empty or has a space or a slash: '" + odd + "'");
        });
        ids.stream().filter(id -> !unique.add(id)).findFirst().ifPresent(twice -> {
            throw new IllegalArgumentException("article " + facts.article().id() + " lists " + twice + " twice");
        });
        return unique;
    }

    private static void known(Facts facts, Set<String> listed, Stream<String> ids) {
        ids.map(Objects::requireNonNull)
                .filter(id -> !listed.contains(id))
                .findFirst()
                .ifPresent(missing -> {
                    throw new IllegalArgumentException("a fact of article "
                            + facts.article().id() + " names " + missing + ", which it does not list");
                });
    }
}
