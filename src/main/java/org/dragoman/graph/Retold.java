package org.dragoman.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dragoman.model.Actor;
import org.dragoman.model.ActorType;
import org.dragoman.model.Article;
import org.dragoman.model.Policy;
import org.dragoman.model.Relation;
import org.dragoman.model.RelationType;
import org.dragoman.model.Span;
import org.dragoman.model.Statement;
import org.dragoman.model.StatementKind;
import org.dragoman.model.Status;

/// What the graph keeps, back in the words in which it was handed in.
final class Retold {

    private Retold() {}

    static Article article(Properties article) {
        return new Article(
                article.text("id"),
                article.textOrNull("title"),
                article.text("text"),
                article.time("publishedAt"),
                article.textOrNull("url"),
                article.textOrNull("publisher"),
                article.textOrNull("language"));
    }

    static Citation citation(Properties article) {
        return new Citation(
                article.text("id"),
                article.textOrNull("title"),
                article.textOrNull("url"),
                article.textOrNull("publisher"),
                article.time("publishedAt"));
    }

    static Actor actor(String id, Properties mention, String text) {
        return new Actor(
                id,
                mention.word(ActorType.class, "type"),
                mention.text("name"),
                mention.texts("aliases"),
                mention.textOrNull("country"),
                mention.textOrNull("role"),
                mention.textOrNull("wikidataId"),
                spans(mention, text));
    }

    static Policy policy(String id, Properties mention, String text) {
        return new Policy(id, mention.text("name"), spans(mention, text));
    }

    private static List<Span> spans(Properties mention, String text) {
        var starts = mention.numbers("starts");
        var ends = mention.numbers("ends");
        var spans = new ArrayList<Span>();
        for (int i = 0; i < starts.size(); i++) {
            spans.add(Span.of(text, starts.get(i), ends.get(i)));
        }
        return spans;
    }

    static Relation relation(Properties event, Properties report) {
        var swapped = report.flag("swapped");
        var source = event.text("source");
        var target = event.textOrNull("target");
        return new Relation(
                swapped ? Objects.requireNonNull(target) : source,
                event.word(RelationType.class, "type"),
                swapped ? source : target,
                event.textOrNull("policy"),
                report.textOrNull("topic"),
                event.word(Status.class, "status"),
                report.textOrNull("attributedTo"),
                event.day("date"),
                report.textOrNull("mode"),
                report.text("cameo"),
                report.fraction("goldstein"),
                report.span("source"),
                report.spanOrNull("target"),
                new Span(report.number("triggerStart"), report.number("triggerEnd"), report.text("trigger")),
                sentence(report),
                report.fraction("confidence"),
                report.text("explanation"));
    }

    static Statement statement(Properties statement, Properties report) {
        return new Statement(
                statement.text("speaker"),
                report.textOrNull("addressee"),
                report.word(StatementKind.class, "kind"),
                report.textOrNull("cue"),
                report.textOrNull("via"),
                report.spanOrNull("source"),
                report.span("content"),
                statement.day("date"),
                Concerns.read(report),
                sentence(report),
                report.fraction("confidence"),
                report.text("explanation"));
    }

    private static Span sentence(Properties report) {
        return new Span(report.number("start"), report.number("end"), report.text("sentence"));
    }
}
