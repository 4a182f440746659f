package org.dragoman.graph;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
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

/// Makes up articles with their facts. The smaller its world, the more often articles tell the same. Few of its actors
/// are
/// in most of the news, as in the real one.
final class Newsroom {

    private static final List<String> STATES =
            List.of("USA", "CHN", "RUS", "MEX", "FRA", "DEU", "IND", "BRA", "ZAF", "JPN", "KEN", "EGY");
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

    private final Random random;
    private final int actors;
    private final int policies;
    private final int days;
    private final int facts;

    /// @param facts about how many relations, and half as many statements, an article has
    Newsroom(long seed, int actors, int policies, int days, int facts) {
        this.random = new Random(seed);
        this.actors = actors;
        this.policies = policies;
        this.days = days;
        this.facts = facts;
    }

    /// One where everything is told again and again.
    static Newsroom village(long seed) {
        return new Newsroom(seed, 12, 4, 4, 4);
    }

    Facts article(String id) {
        return new Draft(id).finish();
    }

    List<Facts> articles(String prefix, int count) {
        var articles = new ArrayList<Facts>();
        for (int i = 0; i < count; i++) {
            articles.add(article(prefix + i));
        }
        return articles;
    }

    /// The `n`th actor: most are people, some are states, agencies, organizations and groups.
    private Actor actor(int n, List<Span> mentions) {
        var state = STATES.get(n % STATES.size());
        var variant = random.nextInt(3);
        return switch (n % 6) {
            case 0 -> {
                var code = n / 6 < STATES.size() ? STATES.get(n / 6) : "S" + n;
                yield new Actor(
                        "country:" + code,
                        ActorType.COUNTRY,
                        "State " + code,
                        variant == 0 ? List.of() : List.of("the " + code + " government"),
                        code,
                        null,
                        null,
                        mentions);
            }
            case 1, 2 ->
                new Actor(
                        "person:leader-" + n,
                        random.nextInt(4) == 0 ? ActorType.PERSON : ActorType.LEADER,
                        variant == 0 ? "Leader " + n : "Ada Leader " + n,
                        List.of("Leader " + n, "L" + variant),
                        state,
                        variant == 2 ? "Minister" : "President",
                        variant == 1 ? "Q" + n : null,
                        mentions);
            case 3 ->
                new Actor(
                        "agency:ministry-" + n,
                        ActorType.AGENCY,
                        "Ministry " + n,
                        List.of(),
                        variant == 0 ? null : state,
                        null,
                        null,
                        mentions);
            case 4 ->
                new Actor(
                        "organization:union-" + n,
                        ActorType.ORGANIZATION,
                        "Union " + n,
                        List.of("U" + n),
                        null,
                        null,
                        null,
                        mentions);
            default ->
                new Actor(
                        "group:officials-" + n,
                        ActorType.GROUP,
                        "officials " + n,
                        List.of(),
                        state,
                        null,
                        null,
                        mentions);
        };
    }

    private int someActor() {
        var skewed = random.nextDouble();
        return (int) (actors * skewed * skewed * skewed);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <E extends Enum<E>> E any(Class<E> values) {
        return any(List.of(values.getEnumConstants()));
    }

    /// An article while its text grows.
    private final class Draft {

        private final String id;
        private final @Nullable LocalDate published;
        private final StringBuilder text = new StringBuilder();
        private final Map<Integer, List<Span>> cast = new LinkedHashMap<>();
        private final Map<Integer, List<Span>> issues = new LinkedHashMap<>();
        private final List<Relation> relations = new ArrayList<>();
        private final List<Statement> statements = new ArrayList<>();

        Draft(String id) {
            this.id = id;
            this.published = random.nextInt(10) == 0 ? null : FIRST_DAY.plusDays(random.nextInt(days));
        }

        Facts finish() {
            for (int i = random.nextInt(1, 2 * facts + 1); i > 0; i--) {
                relate();
            }
            for (int i = random.nextInt(facts + 1); i > 0; i--) {
                state();
            }
            var people = cast.entrySet().stream()
                    .map(one -> actor(one.getKey(), one.getValue()))
                    .toList();
            var policies = issues.entrySet().stream()
                    .map(one -> new Policy(policyId(one.getKey()), "plan " + one.getKey(), one.getValue()))
                    .toList();
            return new Facts(article(), people, policies, relations, statements, null);
        }

        private Article article() {
            var time = published == null ? null : published.atTime(9, 30).toInstant(ZoneOffset.UTC);
            return new Article(
                    id,
                    "Title of " + id,
                    text.toString(),
                    time,
                    "https://news.example/" + id,
                    "The Example",
                    random.nextBoolean() ? "en" : null);
        }

        private void relate() {
            var start = text.length();
            var type = any(RelationType.class);
            var source = someActor();
            var target = random.nextInt(4) == 0 ? -1 : someActor();
            var policy = target < 0 || random.nextInt(3) == 0 ? random.nextInt(policies) : -1;
            var sourceSpan = name(source);
            var trigger = write(" " + type.name().toLowerCase(Locale.ROOT));
            var targetSpan = target < 0 ? null : name(target);
            var topic = policy < 0 ? null : issue(policy);
            var teller = random.nextInt(3) == 0 ? actorId(random.nextBoolean() ? source : someActorOfCast()) : null;
            var evidence = end(start);
            relations.add(new Relation(
                    actorId(source),
                    type,
                    target < 0 ? null : actorId(target),
                    policy < 0 ? null : policyId(policy),
                    topic,
                    random.nextInt(4) == 0 ? any(Status.class) : Status.ACTUAL,
                    teller,
                    date(),
                    random.nextBoolean() ? "mode" : null,
                    type.cameoRoot(),
                    type.goldstein(),
                    sourceSpan,
                    targetSpan,
                    trigger,
                    evidence,
                    random.nextInt(50, 100) / 100.0,
                    "made up"));
        }

        private void state() {
            var start = text.length();
            var speaker = someActor();
            var addressee = random.nextInt(3) == 0 ? actorId(someActorOfCast()) : null;
            var source = name(speaker);
            write(" said ");
            var content = write(
                    "we will speak of matter " + random.nextInt(4 * policies) + (random.nextBoolean() ? "" : "!"));
            var about = new ArrayList<Statement.About>();
            if (random.nextBoolean()) {
                about.add(new Statement.About(policyId(nextIssue()), any(Stance.class), content));
            }
            if (random.nextInt(3) == 0) {
                about.add(new Statement.About(actorId(someActorOfCast()), any(Stance.class), null));
            }
            statements.add(new Statement(
                    actorId(speaker),
                    addressee,
                    any(StatementKind.class),
                    random.nextInt(5) == 0 ? null : "said",
                    random.nextInt(9) == 0 ? actorId(speaker) : null,
                    source,
                    content,
                    date(),
                    about,
                    end(start),
                    random.nextInt(50, 100) / 100.0,
                    "made up"));
        }

        private @Nullable LocalDate date() {
            return published == null || random.nextInt(4) > 0 ? published : published.minusDays(1);
        }

        private int someActorOfCast() {
            return any(List.copyOf(cast.keySet()));
        }

        private int nextIssue() {
            var policy = random.nextInt(policies);
            issue(policy);
            return policy;
        }

        private Span name(int actor) {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
            var span = write("actor " + actor);
            cast.computeIfAbsent(actor, any -> new ArrayList<>()).add(span);
            return span;
        }

        private String issue(int policy) {
            text.append(' ');
            var span = write("plan " + policy);
            issues.computeIfAbsent(policy, any -> new ArrayList<>()).add(span);
            return span.text();
        }

        private Span write(String words) {
            text.append(words);
            return Span.of(text.toString(), text.length() - words.length(), text.length());
        }

        private Span end(int start) {
            text.append('.');
            var sentence = Span.of(text.toString(), start, text.length());
            text.append('\n');
            return sentence;
        }

        private String actorId(int n) {
            return actor(n, List.of()).id();
        }

        private String policyId(int n) {
            return "policy:plan-" + n;
        }
    }

    static Instant noon(String day) {
        return LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
