package org.dragoman.annotate.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.semgraph.SemanticGraphFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.SharedGrammar;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TreeParserTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static ParserModel model;
    private static List<Sentence> sentences;

    @BeforeAll
    static void read() throws IOException {
        model = ParserModel.english();
        sentences = articles().stream()
                .flatMap(text -> SharedGrammar.read(text).sentences().stream())
                .toList();
    }

    /// Every third of the sample articles.
    private static List<String> articles() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("data/articles"))) {
            for (Path file : files.filter(it -> it.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        return IntStream.range(0, lines.size() / 3)
                .mapToObj(i -> JSON.readTree(lines.get(3 * i)).path("text").asString())
                .toList();
    }

    @Test
    void drawsTheTreesThatCoreNlpDraws() {
        DependencyParser original = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
        TreeParser parser = new TreeParser(model);

        assertThat(sentences)
                .hasSizeGreaterThan(300)
                .allSatisfy(sentence -> assertThat(arcs(parser, sentence))
                        .as(sentence.toString())
                        .isEqualTo(arcs(original, sentence)));
    }

    @Test
    void drawsTheSameTreesWithoutAnyRoomForContributions() {
        TreeParser roomy = new TreeParser(model);
        TreeParser narrow = new TreeParser(model, 0);

        assertThat(sentences.subList(0, 20))
                .allSatisfy(sentence -> assertThat(arcs(narrow, sentence)).isEqualTo(arcs(roomy, sentence)));
    }

    @Test
    void drawsTheSameTreesOnManyThreads() {
        TreeParser parser = new TreeParser(model);

        List<List<String>> together =
                sentences.parallelStream().map(it -> arcs(parser, it)).toList();

        assertThat(together)
                .isEqualTo(sentences.stream().map(it -> arcs(parser, it)).toList());
    }

    @Test
    void hangsASingleWordFromNothing() {
        Tree tree = new TreeParser(model).parse(List.of("Agreed"), List.of("VBN"));

        assertThat(tree.heads()).containsExactly(-1);
        assertThat(tree.relations()).containsExactly("root");
    }

    private static List<String> arcs(TreeParser parser, Sentence sentence) {
        Tree tree = parser.parse(
                sentence.tokens().stream().map(Token::text).toList(),
                sentence.tokens().stream().map(Token::tag).toList());
        return IntStream.range(0, sentence.size())
                .mapToObj(i -> tree.heads()[i] + " " + tree.relations().get(i))
                .toList();
    }

    private static List<String> arcs(DependencyParser parser, Sentence sentence) {
        List<TaggedWord> words = sentence.tokens().stream()
                .map(token -> new TaggedWord(token.text(), token.tag()))
                .toList();
        SemanticGraph graph = SemanticGraphFactory.generateUncollapsedDependencies(parser.predict(words));
        String[] arcs = new String[sentence.size()];
        Arrays.fill(arcs, "-1 root");
        for (SemanticGraphEdge edge : graph.edgeIterable()) {
            arcs[edge.getDependent().index() - 1] = edge.getGovernor().index() - 1 + " " + edge.getRelation();
        }
        return Collections.unmodifiableList(Arrays.asList(arcs));
    }
}
