package org.dragoman.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.graph.Roll.Revision;
import org.dragoman.model.Policy;
import org.dragoman.model.Span;
import org.neo4j.driver.TransactionContext;

/// Keeps policies as the articles together know them.
final class PolicyFiling {

    private static final Cypher WRITE = Cypher.named("write-policies");
    private static final Cypher MENTION = Cypher.named("create-mentions").with("LABEL", "Policy");
    private static final Cypher REMOVE = Cypher.named("remove-nodes").with("LABEL", "Policy");

    private final TransactionContext transaction;
    private final Roll roll = new Roll("Policy");
    private final List<Map<String, Object>> mentions = new ArrayList<>();
    private List<Revision> revisions = List.of();

    PolicyFiling(TransactionContext transaction) {
        this.transaction = transaction;
    }

    /// An article no longer speaks of a policy.
    void forget(String id, Properties mention) {
        count(id, mention, -1);
    }

    void mention(Deposit deposit) {
        var policies = deposit.facts().policies();
        for (int n = 0; n < policies.size(); n++) {
            var policy = policies.get(n);
            var told = properties(policy, n);
            count(policy.id(), new Properties(told), 1);
            mentions.add(Map.of("article", deposit.article().id(), "named", policy.id(), "told", told));
        }
    }

    /// Writes what now holds; policies of which nothing speaks any more stay until [#removeForgotten()].
    void file() {
        revisions = roll.settle(transaction);
        WRITE.each(
                transaction,
                revisions.stream()
                        .filter(revision -> !revision.forgotten())
                        .map(revision -> Map.of(
                                "id",
                                revision.id(),
                                "changes",
                                Row.changes(
                                        state(revision.id(), revision.before()),
                                        state(revision.id(), revision.after()))))
                        .toList());
        MENTION.each(transaction, mentions);
    }

    void removeForgotten() {
        REMOVE.each(
                transaction,
                revisions.stream().filter(Revision::forgotten).map(Revision::id).toList());
    }

    private void count(String id, Properties mention, long by) {
        roll.count(id, "articles", by);
        roll.count(id, "name " + mention.text("name"), by);
    }

    private static Map<String, Object> state(String id, Tally tally) {
        if (tally.isEmpty()) {
            return Map.of();
        }
        var name = tally.most("name").orElseThrow();
        return new Row()
                .with("name", name)
                .with(
                        "aliases",
                        tally.values("name").stream()
                                .filter(other -> !other.equals(name))
                                .toList())
                .with("articles", tally.count("articles"))
                .with("attested", tally.written())
                .with("place", Place.of(name, id))
                .build();
    }

    private static Map<String, Object> properties(Policy policy, int n) {
        return new Row()
                .with("n", n)
                .with("name", policy.name())
                .with("starts", policy.mentions().stream().map(Span::start).toList())
                .with("ends", policy.mentions().stream().map(Span::end).toList())
                .build();
    }
}
