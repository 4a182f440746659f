package org.dragoman.graph;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/// Puts articles in the place of others, in one transaction: takes away what these alone supported, writes what those
/// tell, and brings up to date all that follows.
final class Rewriting {

    private static final Cypher WITHDRAW_MENTIONS = Cypher.named("withdraw-mentions");
    private static final Cypher WITHDRAW_REPORTS = Cypher.named("withdraw-reports");
    private static final Cypher WRITE = Cypher.named("write-articles");
    private static final Cypher REMOVE = Cypher.named("remove-nodes").with("LABEL", "Article");

    private final TransactionContext transaction;

    Rewriting(TransactionContext transaction) {
        this.transaction = transaction;
    }

    /// @param gone  ids of articles to take out
    /// @param fresh articles to put in, of which those with a known id replace it
    void apply(Collection<String> gone, List<Deposit> fresh) {
        var old = new TreeSet<>(gone);
        fresh.forEach(deposit -> old.add(deposit.article().id()));
        var loosened = WITHDRAW_REPORTS.each(transaction, List.copyOf(old));
        var actors = new ActorFiling(transaction);
        var policies = new PolicyFiling(transaction);
        forget(old, actors, policies);
        WRITE.each(transaction, fresh.stream().map(Deposit::properties).toList());
        fresh.forEach(actors::mention);
        fresh.forEach(policies::mention);
        actors.file();
        policies.file();

        var ties = new TieFiling(transaction);
        new EventFiling(transaction, ties).file(ids(loosened, "Event"), fresh);
        new StatementFiling(transaction).file(ids(loosened, "Statement"), fresh);
        ties.draw();

        actors.removeForgotten();
        policies.removeForgotten();
        REMOVE.each(transaction, List.copyOf(gone));
    }

    private static List<String> ids(List<Record> facts, String label) {
        return facts.stream()
                .filter(fact -> fact.get("label").asString().equals(label))
                .map(fact -> fact.get("id").asString())
                .toList();
    }

    private void forget(Collection<String> articles, ActorFiling actors, PolicyFiling policies) {
        for (var found : WITHDRAW_MENTIONS.each(transaction, List.copyOf(articles))) {
            var id = found.get("id").asString();
            var mention = Properties.of(found.get("told"));
            if (found.get("policy").asBoolean()) {
                policies.forget(id, mention);
            } else {
                actors.forget(id, mention);
            }
        }
    }
}
