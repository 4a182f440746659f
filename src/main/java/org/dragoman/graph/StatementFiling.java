package org.dragoman.graph;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dragoman.model.Statement;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/// Brings statements up to date with what the articles now report of them.
final class StatementFiling {

    private static final Cypher READ = Cypher.named("read-statements");
    private static final Cypher CREATE = Cypher.named("create-statements");
    private static final Cypher CHANGE = Cypher.named("change-facts").with("LABEL", "Statement");
    private static final Cypher UNLINK = Cypher.named("unlink-statements");
    private static final Cypher LINK = Cypher.named("link-statements");
    private static final Cypher REMOVE = Cypher.named("remove-nodes").with("LABEL", "Statement");
    private static final Cypher REPORT = Cypher.named("create-reports").with("LABEL", "Statement");

    /// What a statement has from its leading report, beside its words.
    private static final List<String> TOLD = List.of("kind", "cue", "addressee");

    private final TransactionContext transaction;
    private final Map<String, List<Properties>> told = new LinkedHashMap<>();
    private final Map<String, Properties> keys = new LinkedHashMap<>();
    private final List<Telling> tellings = new ArrayList<>();

    StatementFiling(TransactionContext transaction) {
        this.transaction = transaction;
    }

    /// @param loosened ids of statements that have lost reports
    void file(Collection<String> loosened, List<Deposit> deposits) {
        deposits.forEach(this::tell);
        told.putAll(tellings.stream()
                .collect(groupingBy(Telling::fact, mapping(Telling::report, toCollection(ArrayList::new)))));
        var touched = new TreeSet<>(loosened);
        touched.addAll(keys.keySet());
        var links = new ArrayList<Map<String, Object>>();
        revise(touched, links);
        create(links);
        LINK.each(transaction, links);
        REPORT.each(transaction, tellings.stream().map(Telling::row).toList());
    }

    private void tell(Deposit deposit) {
        var statements = deposit.facts().statements();
        for (int n = 0; n < statements.size(); n++) {
            var statement = statements.get(n);
            var day = statement.date() != null ? statement.date() : deposit.day();
            var id = id(statement, day);
            keys.putIfAbsent(id, key(id, statement.speaker(), day));
            tellings.add(new Telling(id, deposit.article().id(), properties(statement, deposit, n)));
        }
    }

    /// The same words of the same speaker on the same day are one statement.
    private static String id(Statement statement, @Nullable LocalDate day) {
        var key = Digest.of(statement.speaker(), Words.of(statement.content().text()), day);
        return "statement:" + key.substring(0, 24);
    }

    /// Changes those statements that are there already, or removes them where no report is left.
    private void revise(Collection<String> ids, List<Map<String, Object>> links) {
        var changed = new ArrayList<Map<String, Object>>();
        var removed = new ArrayList<String>();
        for (var found : READ.each(transaction, List.copyOf(ids))) {
            var before = Properties.of(found.get("statement"));
            var id = before.text("id");
            keys.remove(id);
            var reports = new ArrayList<>(found.get("reports").asList(Properties::of));
            reports.addAll(told.getOrDefault(id, List.of()));
            if (reports.isEmpty()) {
                removed.add(id);
            } else {
                changed.add(Map.of("id", id, "changes", Row.changes(state(before), state(reports))));
                links.add(link(before, reports));
            }
        }
        UNLINK.each(transaction, changed);
        CHANGE.each(transaction, changed);
        REMOVE.each(transaction, removed);
    }

    private void create(List<Map<String, Object>> links) {
        var created = new ArrayList<Map<String, Object>>();
        keys.forEach((id, key) -> {
            var reports = told.getOrDefault(id, List.of());
            created.add(new Row().withAll(key.values()).withAll(state(reports)).build());
            links.add(link(key, reports));
        });
        CREATE.each(transaction, created);
    }

    /// The properties that follow from a statement's reports.
    private static Map<String, Object> state(List<Properties> reports) {
        var lead = Telling.lead(reports);
        return new Row()
                .with("text", lead.text("contentText"))
                .with(lead, TOLD)
                .with("confidence", Telling.confidence(reports))
                .with("reports", Telling.articles(reports))
                .build();
    }

    /// The same as they stood on the node.
    private static Map<String, Object> state(Properties statement) {
        return new Row()
                .with(statement, TOLD)
                .with(statement, List.of("text", "confidence", "reports"))
                .build();
    }

    /// Whom a statement is addressed to and what it is about: what any report says, and where they differ, the leading
    /// one.
    private static Map<String, Object> link(Properties key, List<Properties> reports) {
        var about = new LinkedHashMap<String, Map<String, Object>>();
        reports.stream()
                .sorted(Telling.BY_RANK)
                .flatMap(report -> Concerns.read(report).stream())
                .forEach(one -> about.putIfAbsent(
                        one.id(), Map.of("of", one.id(), "stance", one.stance().name(), "place", key.text("place"))));
        return new Row()
                .with("id", key.text("id"))
                .with("addressee", Telling.lead(reports).textOrNull("addressee"))
                .with("about", List.copyOf(about.values()))
                .build();
    }

    private static Properties key(String id, String speaker, @Nullable LocalDate day) {
        return new Properties(new Row()
                .with("id", id)
                .with("speaker", speaker)
                .with("date", day)
                .with("place", Place.of(day, id))
                .build());
    }

    private static Map<String, Object> properties(Statement statement, Deposit deposit, int n) {
        return new Row()
                .with("n", n)
                .with(
                        "rank",
                        Telling.rank(
                                true, statement.confidence(), deposit.article().id(), n))
                .with("addressee", statement.addressee())
                .with("kind", statement.kind().name())
                .with("cue", statement.cue())
                .with("via", statement.via())
                .withSpan("source", statement.source())
                .withSpan("content", statement.content())
                .with("sentence", statement.evidence().text())
                .with("start", statement.evidence().start())
                .with("end", statement.evidence().end())
                .withAll(Concerns.written(statement.about()))
                .with("confidence", statement.confidence())
                .with("extractorVersion", deposit.extractorVersion())
                .with("explanation", statement.explanation())
                .build();
    }
}
