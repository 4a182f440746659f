package org.dragoman.ingest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.dragoman.graph.Citation;
import org.dragoman.graph.Entry;
import org.dragoman.graph.Report;
import org.dragoman.ingest.FactsJson.Deed;
import org.dragoman.ingest.FactsJson.Word;
import org.dragoman.model.Relation;
import org.dragoman.model.Statement;

/// The JSON form of a fact of the archive: that of an article's fact, and with it its id, the names of all whom it
/// names, and where it is reported. Nothing is ever told without its source.
public sealed interface EntryJson {

    /// @param relation   as its leading report tells it
    /// @param names      of all actors and policies that it names, by id
    /// @param reports    in how many articles it stands
    /// @param reportedIn the leading report first; all of them where one relation is asked for, else that one only
    record OfRelation(
            String id,
            @JsonUnwrapped Deed relation,
            Map<String, String> names,
            int reports,
            List<RelationReport> reportedIn)
            implements EntryJson {}

    /// @param statement  as its leading report tells it
    /// @param names      of all actors and policies that it names, by id
    /// @param reports    in how many articles it stands
    /// @param reportedIn the leading report first; all of them where one statement is asked for, else that one only
    record OfStatement(
            String id,
            @JsonUnwrapped Word statement,
            Map<String, String> names,
            int reports,
            List<StatementReport> reportedIn)
            implements EntryJson {}

    /// What one article tells of a relation; the offsets point into that article's text.
    record RelationReport(
            Citation article,
            String extractorVersion,
            @JsonUnwrapped Deed relation) {}

    /// What one article tells of a statement; the offsets point into that article's text.
    record StatementReport(
            Citation article,
            String extractorVersion,
            @JsonUnwrapped Word statement) {}

    static OfRelation ofRelation(Entry<Relation> entry) {
        return new OfRelation(
                entry.id(),
                Deed.of(entry.fact(), false),
                new TreeMap<>(entry.names()),
                entry.reports(),
                reports(
                        entry,
                        it -> new RelationReport(it.article(), it.extractorVersion(), Deed.of(it.fact(), true))));
    }

    static OfStatement ofStatement(Entry<Statement> entry) {
        return new OfStatement(
                entry.id(),
                Word.of(entry.fact(), false),
                new TreeMap<>(entry.names()),
                entry.reports(),
                reports(
                        entry,
                        it -> new StatementReport(it.article(), it.extractorVersion(), Word.of(it.fact(), true))));
    }

    private static <F, R> List<R> reports(Entry<F> entry, Function<Report<F>, R> form) {
        return entry.evidence().stream().map(form).toList();
    }
}
