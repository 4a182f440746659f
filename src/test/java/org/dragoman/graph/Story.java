package org.dragoman.graph;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.model.Actor;
import org.dragoman.model.ActorType;
import org.dragoman.model.Article;
import org.dragoman.model.Facts;
import org.dragoman.model.Policy;
import org.dragoman.model.Relation;
import org.dragoman.model.RelationType;
import org.dragoman.model.Span;
import org.dragoman.model.Stance;
import org.dragoman.model.Statement;
import org.dragoman.model.StatementKind;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;

/// An article put together fact by fact. Whoever is named in a fact is listed: as a leader, a country or what else the
/// id
/// says, unless it was introduced otherwise before.
final class Story {

    private final String id;
    private final LocalDate day;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, Policy> policies = new LinkedHashMap<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();

    Story(String id, String day) {
        this.id = id;
        this.day = LocalDate.parse(day);
    }

    Story with(
            String actor,
            ActorType type,
            String name,
            @Nullable String country,
            @Nullable String role,
            String... aliases) {
        actors.put(actor, new Actor(actor, type, name, List.of(aliases), country, role, null, List.of()));
        return this;
    }

    Story with(String policy, String name) {
        policies.put(policy, new Policy(policy, name, List.of()));
        return this;
    }

    Story did(String source, RelationType type, String targetOrPolicy) {
        return did(source, type, targetOrPolicy, Status.ACTUAL, null);
    }

    Story did(String source, RelationType type, String targetOrPolicy, Status status, @Nullable String attributedTo) {
        return did(source, type, targetOrPolicy, status, attributedTo, 0.9, "it did so in " + id);
    }

    Story did(
            String source,
            RelationType type,
            String targetOrPolicy,
            Status status,
            @Nullable String attributedTo,
            double confidence,
            String words) {
        var policy = targetOrPolicy.startsWith("policy:");
        list(source, targetOrPolicy, attributedTo);
        var sentence = write(words + ".");
        var trigger = Span.of(text.toString(), sentence.start(), sentence.start() + 2);
        relations.add(new Relation(
                source,
                type,
                policy ? null : targetOrPolicy,
                policy ? targetOrPolicy : null,
                policy ? "the plan" : null,
                status,
                attributedTo,
                day,
                null,
                type.cameoRoot(),
                type.goldstein(),
                trigger,
                null,
                trigger,
                sentence,
                confidence,
                ""));
        return this;
    }

    Story said(String speaker, @Nullable String addressee, String words, Statement.About... about) {
        list(speaker, addressee);
        Arrays.stream(about).forEach(one -> list(one.id()));
        var content = write(words);
        statements.add(new Statement(
                speaker,
                addressee,
                StatementKind.DIRECT,
                "said",
                null,
                null,
                content,
                day,
                List.of(about),
                content,
                0.9,
                ""));
        return this;
    }

    static Statement.About about(String id, Stance stance) {
        return new Statement.About(id, stance, null);
    }

    Facts facts() {
        var article = new Article(
                id,
                "Title of " + id,
                text.toString(),
                day.atStartOfDay(ZoneOffset.UTC).toInstant(),
                null,
                "The Example",
                "en");
        return new Facts(
                article, List.copyOf(actors.values()), List.copyOf(policies.values()), relations, statements, null);
    }

    private Span write(String words) {
        text.append(words);
        var span = Span.of(text.toString(), text.length() - words.length(), text.length());
        text.append('\n');
        return span;
    }

    private void list(@Nullable String... ids) {
        for (var each : ids) {
            if (each != null && each.startsWith("policy:")) {
                policies.putIfAbsent(each, new Policy(each, name(each), List.of()));
            } else if (each != null) {
                actors.putIfAbsent(
                        each, new Actor(each, type(each), name(each), List.of(), null, null, null, List.of()));
            }
        }
    }

    private static ActorType type(String id) {
        return switch (id.substring(0, id.indexOf(':'))) {
            case "country" -> ActorType.COUNTRY;
            case "agency" -> ActorType.AGENCY;
            case "organization" -> ActorType.ORGANIZATION;
            case "group" -> ActorType.GROUP;
            default -> ActorType.LEADER;
        };
    }

    private static String name(String id) {
        return id.substring(id.indexOf(':') + 1).replace('-', ' ');
    }
}
