package org.dragoman.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.graph.Paging.Order;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/// What is proposed, demanded, rejected, agreed or offered.
public final class Policies {

    private static final Cypher POLICIES = Cypher.named("policies");
    private static final Search SEARCH = new Search("policy_names", "Policy");

    private final Database database;
    private final Neo4jClient client;

    public Policies(Driver driver) {
        this.database = new Database(driver);
        this.client = Neo4jClient.create(driver);
    }

    public Optional<KnownPolicy> policy(String id) {
        return client.query("MATCH (policy:Policy {id: $id}) RETURN policy")
                .bind(id)
                .to("id")
                .fetchAs(KnownPolicy.class)
                .mappedBy((types, found) -> known(found))
                .one();
    }

    /// Those whose name has the words, also misspelt, the closest and best known first; without words all, by name. The
    /// order that the paging says does not matter.
    ///
    /// @param q null or blank for any
    /// @throws UnknownCursor where the cursor is none of this list
    public Page<KnownPolicy> search(@Nullable String q, Paging paging) {
        var byName = new Paging(paging.limit(), paging.cursor(), Order.OLDEST_FIRST, paging.facets());
        return database.read(transaction -> q == null || q.isBlank()
                ? new Listing(transaction, new Selection("Policy"))
                        .page(byName, Map.of(), ids -> read(transaction, ids))
                : SEARCH.page(transaction, q, hit -> true, byName, Map.of(), ids -> read(transaction, ids)));
    }

    private static List<KnownPolicy> read(TransactionContext transaction, List<String> ids) {
        return POLICIES.each(transaction, ids).stream().map(Policies::known).toList();
    }

    private static KnownPolicy known(Record found) {
        var policy = Properties.of(found.get("policy"));
        return new KnownPolicy(
                policy.text("id"), policy.text("name"), policy.texts("aliases"), policy.number("articles"));
    }

    /// Who is for it and who against, by what they said and did, those with the most evidence first. Of more than ten
    /// thousand acts and statements the newest count.
    public List<Position> positions(String policy) {
        return database.read(transaction -> Positions.of(transaction, policy));
    }
}
