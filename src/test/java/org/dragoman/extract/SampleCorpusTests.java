package org.dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.model.Facts;
import org.dragoman.model.Relation;
import org.dragoman.model.RelationType;
import org.dragoman.model.Statement;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is read in our own articles against what a reader found there.
class SampleCorpusTests {

    private static final Path ARTICLES = Path.of("data/articles");
    private static final Path EXPECTED = Path.of("src/test/resources/corpus/expected.tsv");
    private static final double FOUND_AT_LEAST = 0.75;

    private final Map<String, JsonNode> articles = new HashMap<>();
    private final Map<String, Facts> read = new HashMap<>();

    /// One line of what was found by hand; an empty column is not asked.
    private record Finding(String kind, String article, String actor, String type, String other, String words) {

        static Finding of(String line) {
            String[] columns = line.split("\t");
            return new Finding(columns[0], columns[1], columns[2], columns[3], given(columns[4]), given(columns[5]));
        }

        private static String given(String column) {
            return column.equals("-") ? "" : column;
        }
    }

    @Test
    void findsWhatAReaderFound() throws IOException {
        loadArticles();
        List<Finding> all = Files.readAllLines(EXPECTED).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(Finding::of)
                .toList();
        List<Finding> missed = new ArrayList<>();
        for (Finding finding : all) {
            if (!holds(finding)) {
                missed.add(finding);
            }
        }
        assertThat(1.0 - (double) missed.size() / all.size())
                .as("share of %d findings; missed: %s", all.size(), missed)
                .isGreaterThanOrEqualTo(FOUND_AT_LEAST);
    }

    private void loadArticles() throws IOException {
        JsonMapper json = new JsonMapper();
        try (Stream<Path> files = Files.list(ARTICLES)) {
            files.filter(it -> it.toString().endsWith(".jsonl")).forEach(file -> {
                try {
                    Files.readAllLines(file).stream()
                            .filter(line -> !line.isBlank())
                            .map(json::readTree)
                            .forEach(article -> articles.put(article.get("id").asString(), article));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private boolean holds(Finding finding) {
        Facts facts = read.computeIfAbsent(finding.article(), this::read);
        Map<String, String> names = Chronicle.names(facts);
        return finding.kind().equals("relation")
                ? facts.relations().stream().anyMatch(it -> matches(finding, it, names))
                : facts.statements().stream().anyMatch(it -> matches(finding, it, names));
    }

    private Facts read(String id) {
        JsonNode article = articles.get(id);
        assertThat(article).as("article " + id).isNotNull();
        return Chronicle.facts(
                article.get("text").asString(),
                article.get("publishedAt").asString().substring(0, 10) + "T00:00:00Z");
    }

    private static boolean matches(Finding finding, Relation act, Map<String, String> names) {
        String source = names.getOrDefault(act.source(), "");
        String target = act.target() == null ? "" : names.getOrDefault(act.target(), "");
        boolean straight = source.equals(finding.actor()) && is(finding.other(), target);
        boolean turned = RelationType.valueOf(finding.type()).mutual()
                && target.equals(finding.actor())
                && is(finding.other(), source);
        return act.type() == RelationType.valueOf(finding.type())
                && (straight || turned)
                && (act.topic() == null
                        ? finding.words().isEmpty()
                        : act.topic().contains(finding.words()));
    }

    private static boolean matches(Finding finding, Statement said, Map<String, String> names) {
        String addressee = said.addressee() == null ? "" : names.getOrDefault(said.addressee(), "");
        return names.getOrDefault(said.speaker(), "").equals(finding.actor())
                && said.kind().name().equals(finding.type())
                && is(finding.other(), addressee)
                && said.content().text().contains(finding.words());
    }

    private static boolean is(String asked, String found) {
        return asked.isEmpty() || asked.equals(found);
    }
}
