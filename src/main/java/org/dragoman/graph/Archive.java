package org.dragoman.graph;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.ActorType;
import org.dragoman.model.Article;
import org.dragoman.model.ExtractorVersion;
import org.dragoman.model.Facts;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionContext;

/// Where articles are filed with all that was read in them. Safe for use by several threads and by several programs at
/// once: one writes at a time.
public final class Archive {

    private static final Cypher KNOWN = Cypher.named("known-articles");
    private static final Cypher TAKE_PEN = Cypher.named("take-pen");

    private static final Cypher COUNTS = Cypher.named("inventory").with("TYPE", Ties.TYPES);
    private static final Cypher COUNT_ACTORS = Cypher.named("count-actors");

    private final Database database;

    public Archive(Driver driver) {
        this.database = new Database(driver);
    }

    /// Files a batch of articles, all or nothing. Each takes the place of the one with the same id, facts included; of
    /// two
    /// with the same id in the batch the later stays.
    ///
    /// @param batch what the current version of the reader found; some hundred articles are stored the quickest
    /// @return what it came to, in the order of the batch
    /// @throws IllegalArgumentException where a fact names an actor or policy that its article does not list
    public List<Filing> store(List<Facts> batch) {
        return file(batch.stream().map(Deposit::of).toList());
    }

    List<Filing> file(List<Deposit> batch) {
        var ids =
                batch.stream().map(deposit -> deposit.article().id()).distinct().toList();
        var filings = compare(batch, database.read(transaction -> known(transaction, ids)));
        if (filings.stream().allMatch(Filing.UNCHANGED::equals)) {
            return filings;
        }
        return database.write(transaction -> {
            TAKE_PEN.run(transaction, Map.of());
            return file(transaction, batch, known(transaction, ids));
        });
    }

    private static List<Filing> file(TransactionContext transaction, List<Deposit> batch, Map<String, Edition> known) {
        var filings = compare(batch, known);
        var last = new LinkedHashMap<String, Deposit>();
        batch.forEach(deposit -> last.put(deposit.article().id(), deposit));
        last.values()
                .removeIf(deposit ->
                        Edition.of(deposit).equals(known.get(deposit.article().id())));
        new Rewriting(transaction).apply(List.of(), List.copyOf(last.values()));
        return filings;
    }

    /// What becomes of each article of a batch, one after the other.
    private static List<Filing> compare(List<Deposit> batch, Map<String, Edition> known) {
        var editions = new HashMap<>(known);
        var filings = new ArrayList<Filing>();
        for (var deposit : batch) {
            var edition = Edition.of(deposit);
            var before = editions.put(deposit.article().id(), edition);
            filings.add(before == null ? Filing.CREATED : before.equals(edition) ? Filing.UNCHANGED : Filing.REPLACED);
        }
        return filings;
    }

    /// The ids of those articles that storing would leave [Filing#UNCHANGED]: the same content is there, read by the
    /// current version of the reader, so nobody needs to read them again.
    public Set<String> known(Collection<Article> articles) {
        var ids = articles.stream().map(Article::id).distinct().toList();
        var known = database.read(transaction -> known(transaction, ids));
        return articles.stream()
                .filter(article -> new Edition(Deposit.contentHash(article), ExtractorVersion.CURRENT)
                        .equals(known.get(article.id())))
                .map(Article::id)
                .collect(toSet());
    }

    private static Map<String, Edition> known(TransactionContext transaction, List<String> ids) {
        return KNOWN.each(transaction, ids).stream()
                .collect(toMap(
                        found -> found.get("id").asString(),
                        found -> new Edition(
                                found.get("contentHash").asString(),
                                found.get("extractorVersion").asString())));
    }

    /// Takes an article out, with all that it alone supported.
    ///
    /// @return whether it was there
    public boolean remove(String article) {
        return database.write(transaction -> {
            TAKE_PEN.run(transaction, Map.of());
            var there = !known(transaction, List.of(article)).isEmpty();
            if (there) {
                new Rewriting(transaction).apply(List.of(article), List.of());
            }
            return there;
        });
    }

    /// How much there is.
    public Inventory inventory() {
        return database.read(transaction -> {
            var actors = new EnumMap<ActorType, Long>(ActorType.class);
            COUNT_ACTORS
                    .run(transaction, Map.of())
                    .forEach(found -> actors.put(
                            ActorType.valueOf(found.get("type").asString()),
                            found.get("count").asLong()));
            var counts = COUNTS.run(transaction, Map.of()).getFirst();
            return new Inventory(
                    counts.get("articles").asLong(),
                    actors,
                    counts.get("policies").asLong(),
                    counts.get("relations").asLong(),
                    counts.get("statements").asLong(),
                    counts.get("reports").asLong(),
                    counts.get("ties").asLong());
        });
    }

    /// A content, and which version of the reader read it.
    private record Edition(String contentHash, String extractorVersion) {

        static Edition of(Deposit deposit) {
            return new Edition(deposit.contentHash(), deposit.extractorVersion());
        }
    }
}
