package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.Dragoman;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTests {

    @TempDir
    Path folder;

    /// What a command leaves behind.
    private record Outcome(int status, String out, String err) {}

    /// As the shell starts it: a process of its own.
    private Outcome dragoman(String input, String... arguments) throws IOException, InterruptedException {
        Path in = Files.writeString(folder.resolve("in"), input);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx1g",
                "-cp",
                System.getProperty("surefire.real.class.path", System.getProperty("java.class.path")),
                Dragoman.class.getName()));
        command.addAll(Stream.of(arguments).toList());
        Process process = new ProcessBuilder(command)
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        int status = process.waitFor();
        return new Outcome(
                status, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    /// In this process, for what ends before any model is loaded.
    private static Outcome here(String line) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(told, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
            int status = Commands.run(Dragoman.class, line.split(" "));
            return new Outcome(
                    status, told.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "extract --help", "ingest --help", "serve --help"})
    void explainsItself(String line) {
        Outcome outcome = here(line);
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).contains("Usage: dragoman");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "extract --version", "serve --version"})
    void tellsItsVersion(String line) {
        assertThat(here(line).out()).startsWith("dragoman 1.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "serve --dmeo",
                "--dmeo",
                "ingest --treads=2",
                "extract --format=pdf",
                "extract --threads=0",
                "extract --server.port=1",
                "extract no-such-file.jsonl",
                "ingest no-such-file.jsonl"
            })
    void refusesWrongUsage(String line) {
        Outcome outcome = here(line);
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("dragoman: ").contains("--help");
    }

    @Test
    void extractsInOrderAndGoesOnAfterABadLine() throws Exception {
        Outcome outcome = dragoman("""
                {"id": "news/1", "text": "Kenya rejected Norway's offer on Sunday.", "publishedAt": "2025-05-04"}
                news
                {"id": "es", "text": "El presidente dijo que los dos países firmarán el acuerdo con la Unión Europea."}
                {"id": "last", "text": ""}
                """, "extract");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err().lines())
                .filteredOn(line -> line.startsWith("{"))
                .singleElement()
                .asString()
                .startsWith("{\"source\":\"-\",\"line\":2,\"error\":\"is not JSON");
        assertThat(outcome.out().lines()).hasSize(3);
        List<String> lines = outcome.out().lines().toList();
        assertThat(lines.get(0))
                .startsWith("{\"article\":{\"id\":\"news/1\",\"title\":null,\"publishedAt\":\"2025-05-04T00:00:00Z\","
                        + "\"language\":\"en\",\"extractorVersion\":")
                .contains(
                        "\"source\":\"country:KEN\",\"type\":\"REJECTED\",\"target\":",
                        "\"plover\":\"REJECT\",\"mode\":null,\"cameo\":\"",
                        "\"quad\":\"VERBAL CONFLICT\",\"goldstein\":-",
                        "\"trigger\":{\"start\":6,\"end\":14,\"text\":\"rejected\"}")
                .doesNotContain("\"explanation\"");
        assertThat(lines.get(1)).contains("\"skipped\":\"language\"", "\"relations\":[]");
        assertThat(lines.get(2)).contains("\"id\":\"last\"");
    }

    @Test
    void extractsWhatHoldsBetweenTwoGivenActors() throws Exception {
        Outcome outcome = dragoman(
                "{\"text\": \"Kenya rejected Norway's offer on Sunday.\", \"given\": [{\"start\": 0, \"end\": 5},"
                        + " {\"start\": 15, \"end\": 29}]}\n{\"text\": \"Kenya\"}",
                "extract",
                "--annotated-actors",
                "--explain");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("\"line\":2,\"error\":\"given is missing\"");
        assertThat(outcome.out().lines())
                .singleElement()
                .asString()
                .contains("\"type\":\"REJECTED\"", "\"explanation\":", "\"statements\":[]");
    }

    @Test
    void printsTheTextOfAPageThatItsOffsetsPointInto() throws Exception {
        Path page = Files.writeString(
                folder.resolve("page.html"), "<h1>News</h1><p>Kenya rejected Norway's offer on Sunday.</p>");
        Outcome outcome = dragoman("", "extract", "--format", "html", page.toString());
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).contains("\"text\":\"News\\n\\nKenya rejected Norway's offer on Sunday.\"");
    }
}
