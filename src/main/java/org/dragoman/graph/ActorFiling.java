package org.dragoman.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.graph.Roll.Revision;
import org.dragoman.model.Actor;
import org.dragoman.model.ActorType;
import org.dragoman.model.Span;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/// Keeps actors as the articles together know them, with their offices and whom they belong to.
final class ActorFiling {

    private static final Cypher WRITE = Cypher.named("write-actors");
    private static final Cypher MENTION = Cypher.named("create-mentions").with("LABEL", "Actor");
    private static final Cypher BELONG = Cypher.named("draw-belonging");
    private static final Cypher HOLD = Cypher.named("draw-offices");
    private static final Cypher REMOVE = Cypher.named("remove-nodes").with("LABEL", "Actor");

    private final TransactionContext transaction;
    private final Roll roll = new Roll("Actor");
    private final List<Map<String, Object>> mentions = new ArrayList<>();
    private final Map<String, Long> offices = new TreeMap<>();
    private List<Revision> revisions = List.of();

    ActorFiling(TransactionContext transaction) {
        this.transaction = transaction;
    }

    /// An article no longer speaks of an actor.
    void forget(String id, Properties mention) {
        count(id, mention, -1);
    }

    void mention(Deposit deposit) {
        var actors = deposit.facts().actors();
        for (int n = 0; n < actors.size(); n++) {
            var actor = actors.get(n);
            var told = properties(actor, n, deposit.day());
            count(actor.id(), new Properties(told), 1);
            mentions.add(Map.of("article", deposit.article().id(), "named", actor.id(), "told", told));
        }
    }

    /// Writes what now holds; actors of whom nothing speaks any more stay until [#removeForgotten()].
    void file() {
        revisions = roll.settle(transaction);
        WRITE.each(
                transaction,
                revisions.stream()
                        .filter(revision -> !revision.forgotten())
                        .map(ActorFiling::row)
                        .toList());
        MENTION.each(transaction, mentions);
        drawBelonging();
        HOLD.each(transaction, offices.keySet().stream().map(this::office).toList());
    }

    void removeForgotten() {
        REMOVE.each(
                transaction,
                revisions.stream().filter(Revision::forgotten).map(Revision::id).toList());
    }

    private void count(String id, Properties mention, long by) {
        roll.count(id, "articles", by);
        roll.count(id, "type " + mention.text("type"), by);
        roll.count(id, "name " + mention.text("name"), by);
        mention.texts("aliases").stream().distinct().forEach(alias -> roll.count(id, "alias " + alias, by));
        var wikidataId = mention.textOrNull("wikidataId");
        if (wikidataId != null) {
            roll.count(id, "wikidata " + wikidataId, by);
        }
        var country = mention.textOrNull("country");
        if (country != null) {
            roll.count(id, "country " + country, by);
            supportState(id, Belonging.state(country), mention, by);
        }
        var office = mention.textOrNull("office");
        if (office != null) {
            roll.count(id, "office " + office, by);
            offices.merge(office, by, Long::sum);
        }
    }

    /// A state stays in the graph as long as somebody belongs to it or holds office in it.
    private void supportState(String id, String state, Properties mention, long by) {
        var tied = Belonging.isTied(mention.word(ActorType.class, "type")) || mention.textOrNull("office") != null;
        if (tied && !id.equals(state)) {
            roll.count(state, "member", by);
        }
    }

    private void drawBelonging() {
        var moved = new ArrayList<Map<String, Object>>();
        for (var revision : revisions) {
            var after = Belonging.of(revision.id(), revision.after());
            if (!revision.forgotten() && !after.equals(Belonging.of(revision.id(), revision.before()))) {
                moved.add(after.row(revision.id()));
            }
        }
        BELONG.each(transaction, moved);
    }

    private Map<String, Object> office(String key) {
        return Office.parse(key).row();
    }

    private static Map<String, Object> row(Revision revision) {
        var before = ActorState.of(revision.id(), revision.before());
        var after = ActorState.of(revision.id(), revision.after());
        return Map.of(
                "id", revision.id(),
                "changes", Row.changes(before.properties(), after.properties()),
                "labels", after.labels(),
                "otherLabels", after.otherLabels());
    }

    private static Map<String, Object> properties(Actor actor, int n, @Nullable LocalDate day) {
        return new Row()
                .with("n", n)
                .with("type", actor.type().name())
                .with("name", actor.name())
                .with("aliases", actor.aliases())
                .with("country", actor.country())
                .with("role", actor.role())
                .with("wikidataId", actor.wikidataId())
                .with("starts", actor.mentions().stream().map(Span::start).toList())
                .with("ends", actor.mentions().stream().map(Span::end).toList())
                .with("office", Office.of(actor).map(Office::toString).orElse(null))
                .with("day", day == null ? "" : day.toString())
                .build();
    }
}
