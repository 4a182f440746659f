package org.dragoman.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.graph.KnownActor.Office;
import org.dragoman.graph.Paging.Order;
import org.dragoman.model.ActorType;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionContext;

/// Who acts and speaks in the archive.
public final class Actors {

    private static final Map<Facet, String> COLUMNS = Map.of(Facet.TYPE, "fact.type", Facet.COUNTRY, "fact.country");

    /// What a search can count.
    public static final Set<Facet> FACETS = COLUMNS.keySet();

    private static final Cypher ACTORS = Cypher.named("actors");
    private static final Search SEARCH = new Search("actor_names", "Actor");

    private final Database database;

    public Actors(Driver driver) {
        this.database = new Database(driver);
    }

    public Optional<KnownActor> actor(String id) {
        return database.read(
                transaction -> read(transaction, List.of(id)).stream().findFirst());
    }

    /// Those who fit, by name; or, where words are searched, the closest and best known first. The order that the
    /// paging
    /// says does not matter.
    ///
    /// @throws UnknownCursor where the cursor is none of this list
    public Page<KnownActor> search(ActorFilter filter, Paging paging) {
        var byName = new Paging(paging.limit(), paging.cursor(), Order.OLDEST_FIRST, paging.facets());
        return database.read(transaction -> filter.q() == null || filter.q().isBlank()
                ? new Listing(transaction, select(filter)).page(byName, COLUMNS, ids -> read(transaction, ids))
                : SEARCH.page(
                        transaction,
                        filter.q(),
                        hit -> fits(hit, filter),
                        byName,
                        COLUMNS,
                        ids -> read(transaction, ids)));
    }

    private static Selection select(ActorFilter filter) {
        var types = filter.type().stream().map(Enum::name).toList();
        var selection = new Selection("Actor");
        if (!filter.country().isEmpty()) {
            selection.along("country", filter.country());
        } else if (!types.isEmpty()) {
            selection.along("type", types);
        }
        return selection
                .where("fact.type IN $type", "type", types)
                .where("fact.country IN $country", "country", filter.country());
    }

    private static boolean fits(Properties actor, ActorFilter filter) {
        var country = actor.textOrNull("country");
        return (filter.type().isEmpty() || filter.type().contains(actor.word(ActorType.class, "type")))
                && (filter.country().isEmpty()
                        || (country != null && filter.country().contains(country)));
    }

    private static List<KnownActor> read(TransactionContext transaction, List<String> ids) {
        return ACTORS.each(transaction, ids).stream()
                .map(found -> known(
                        Properties.of(found.get("actor")),
                        found.get("offices").asList(office -> office(Properties.of(office)))))
                .toList();
    }

    private static KnownActor known(Properties actor, List<Office> offices) {
        return new KnownActor(
                actor.text("id"),
                actor.word(ActorType.class, "type"),
                actor.text("name"),
                actor.texts("aliases"),
                actor.textOrNull("country"),
                actor.textOrNull("wikidataId"),
                offices,
                actor.number("articles"));
    }

    private static Office office(Properties holds) {
        return new Office(holds.text("role"), holds.text("of"), holds.day("from"), holds.day("to"));
    }

    /// Whom and what an actor has to do with, the most acts first. The order that the paging says does not matter.
    ///
    /// @throws UnknownCursor where the cursor is none of this list
    public Page<Neighbour> neighbours(String id, Paging paging) {
        return database.read(transaction -> new Neighbourhood(transaction, id).page(paging));
    }
}
