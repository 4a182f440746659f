package org.dragoman.ingest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.model.Actor;
import org.dragoman.model.Article;
import org.dragoman.model.ExtractorVersion;
import org.dragoman.model.Facts;
import org.dragoman.model.Plover;
import org.dragoman.model.Policy;
import org.dragoman.model.Relation;
import org.dragoman.model.RelationType;
import org.dragoman.model.Span;
import org.dragoman.model.Stance;
import org.dragoman.model.Statement;
import org.dragoman.model.StatementKind;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;

/// The JSON form of an article's facts. Every field is always there, but for `skipped`, `text` and `explanation`, which
/// are there when they have something to say.
public record FactsJson(
        Head article,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String skipped,
        List<Actor> actors,
        List<Policy> policies,
        List<Deed> relations,
        List<Word> statements) {

    /// How much to tell.
    ///
    /// @param text    the article's text with the facts, for those who do not have it
    /// @param explain what made each fact
    public record Detail(boolean text, boolean explain) {
        public static final Detail PLAIN = new Detail(false, false);
    }

    public static FactsJson of(Facts facts, Detail detail) {
        return of(facts, ExtractorVersion.CURRENT, detail);
    }

    /// @param extractorVersion of the reading that found the facts
    public static FactsJson of(Facts facts, String extractorVersion, Detail detail) {
        return new FactsJson(
                Head.of(facts, extractorVersion, detail),
                facts.skipped(),
                facts.actors(),
                facts.policies(),
                facts.relations().stream()
                        .map(it -> Deed.of(it, detail.explain()))
                        .toList(),
                facts.statements().stream()
                        .map(it -> Word.of(it, detail.explain()))
                        .toList());
    }

    /// Which article it was.
    ///
    /// @param language what the sender called it; else `en` where it was read
    /// @param text     what the offsets point into
    public record Head(
            String id,
            @Nullable String title,
            @Nullable Instant publishedAt,
            @Nullable String language,
            String extractorVersion,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String text) {

        static Head of(Facts facts, String extractorVersion, Detail detail) {
            Article article = facts.article();
            String read = facts.skipped() == null ? "en" : null;
            return new Head(
                    article.id(),
                    article.title(),
                    article.publishedAt(),
                    article.language() == null ? read : article.language(),
                    extractorVersion,
                    detail.text() ? article.text() : null);
        }
    }

    /// Who did what to whom.
    public record Deed(
            String source,
            RelationType type,
            @Nullable String target,
            @Nullable String policy,
            @Nullable String topic,
            Status status,
            @Nullable String attributedTo,
            @Nullable LocalDate date,
            Plover plover,
            @Nullable String mode,
            String cameo,
            String quad,
            double goldstein,
            Span sourceSpan,
            @Nullable Span targetSpan,
            Span trigger,
            Span evidence,
            double confidence,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String explanation) {

        public static Deed of(Relation it, boolean explain) {
            Plover plover = it.type().plover();
            return new Deed(
                    it.source(),
                    it.type(),
                    it.target(),
                    it.policy(),
                    it.topic(),
                    it.status(),
                    it.attributedTo(),
                    it.date(),
                    plover,
                    it.mode(),
                    it.cameo(),
                    plover.quad().label(),
                    it.goldstein(),
                    it.sourceSpan(),
                    it.targetSpan(),
                    it.trigger(),
                    it.evidence(),
                    it.confidence(),
                    explain ? it.explanation() : null);
        }
    }

    /// Who said what.
    public record Word(
            String speaker,
            @Nullable String addressee,
            StatementKind kind,
            @Nullable String cue,
            @Nullable String via,
            @Nullable Span source,
            Span content,
            @Nullable LocalDate date,
            List<About> about,
            Span evidence,
            double confidence,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String explanation) {

        public static Word of(Statement it, boolean explain) {
            return new Word(
                    it.speaker(),
                    it.addressee(),
                    it.kind(),
                    it.cue(),
                    it.via(),
                    it.source(),
                    it.content(),
                    it.date(),
                    it.about().stream()
                            .map(about -> new About(about.id(), about.stance()))
                            .toList(),
                    it.evidence(),
                    it.confidence(),
                    explain ? it.explanation() : null);
        }
    }

    /// What a statement concerns.
    public record About(String id, Stance stance) {}
}
