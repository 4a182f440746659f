package org.dragoman.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dragoman.model.Article;
import org.dragoman.model.Facts;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/// The articles that the archive holds.
public final class Articles {

    private static final Cypher ARTICLE = Cypher.named("article");
    private static final Cypher SHELF = Cypher.named("shelf");
    private static final Cypher FACTS = Cypher.named("facts-of-article");

    private final Database database;

    public Articles(Driver driver) {
        this.database = new Database(driver);
    }

    public Optional<Filed<Article>> article(String id) {
        return one(ARTICLE, id)
                .map(found -> Properties.of(found.get("article")))
                .map(article -> filed(article, Retold.article(article)));
    }

    /// All that was read in an article, as it was given to the archive.
    public Optional<Filed<Facts>> facts(String id) {
        return one(FACTS, id).map(found -> {
            var article = Properties.of(found.get("article"));
            var text = article.text("text");
            var facts = new Facts(
                    Retold.article(article),
                    list(found, "actors", one -> Retold.actor(one.get("id").asString(), told(one), text)),
                    list(found, "policies", one -> Retold.policy(one.get("id").asString(), told(one), text)),
                    list(found, "relations", one -> Retold.relation(Properties.of(one.get("fact")), told(one))),
                    list(found, "statements", one -> Retold.statement(Properties.of(one.get("fact")), told(one))),
                    article.textOrNull("skipped"));
            return filed(article, facts);
        });
    }

    /// All articles, by the time of their publication.
    ///
    /// @throws UnknownCursor where the cursor is none of this list
    public Page<Shelved> list(Paging paging) {
        return database.read(transaction -> new Listing(transaction, new Selection("Article"))
                .page(
                        paging,
                        Map.of(),
                        ids -> SHELF.each(transaction, ids).stream()
                                .map(found -> shelved(Properties.of(found.get("article"))))
                                .toList()));
    }

    private static Shelved shelved(Properties article) {
        return new Shelved(
                Retold.citation(article),
                article.textOrNull("language"),
                article.textOrNull("skipped"),
                article.text("contentHash"),
                article.text("extractorVersion"));
    }

    private Optional<Record> one(Cypher query, String id) {
        return database.read(
                transaction -> query.run(transaction, Map.of("id", id)).stream().findFirst());
    }

    private static Properties told(Value one) {
        return Properties.of(one.get("told"));
    }

    private static <T> List<T> list(Record found, String name, Function<Value, T> read) {
        return found.get(name).asList(read);
    }

    private static <T> Filed<T> filed(Properties article, T content) {
        return new Filed<>(content, article.text("contentHash"), article.text("extractorVersion"));
    }
}
