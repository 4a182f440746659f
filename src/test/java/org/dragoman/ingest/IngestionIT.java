package org.dragoman.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dragoman.annotate.Reading;
import org.dragoman.extract.Extractor;
import org.dragoman.graph.Archive;
import org.dragoman.graph.Articles;
import org.dragoman.graph.Filing;
import org.dragoman.graph.Paging;
import org.dragoman.graph.WithNeo4j;
import org.dragoman.model.Article;
import org.dragoman.registry.Cast;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/// The staircase alone: the study here reads no sentence, and so takes no time.
@WithNeo4j
class IngestionIT {

    private static final Supplier<Extractor> QUICK_STUDY = () -> new Extractor(
            (text, blocks) -> new Reading(text, List.of()), (article, reading) -> new Cast(Map.of(), List.of()));

    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Tally> tallies = new ArrayList<>();

    private final Ingestion.Listener listener = new Ingestion.Listener() {
        @Override
        public void counted(Tally tally) {
            tallies.add(tally);
        }

        @Override
        public void refused(Refusal refusal) {
            refusals.add(refusal);
        }
    };

    private Tally run(Driver driver, String lines) throws IOException {
        Mail mail = to ->
                Format.JSONL.deliver(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), "post", to);
        return new Ingestion(QUICK_STUDY, new Archive(driver)).run(mail, 2, listener);
    }

    private static String line(String id, String text) {
        return "{\"id\": \"%s\", \"text\": \"%s\"}%n".formatted(id, text);
    }

    private static String text(Driver driver, String id) {
        return new Articles(driver).article(id).orElseThrow().content().text();
    }

    @Test
    void filesEveryArticleOnce(Driver driver) throws IOException {
        String lines = IntStream.range(0, 150)
                .mapToObj(i -> line("a" + i, "Norway met Kenya " + i + " times."))
                .collect(Collectors.joining());
        assertThat(run(driver, lines).created()).isEqualTo(150);
        assertThat(tallies).last().extracting(Tally::articles).isEqualTo(150L);
        assertThat(new Articles(driver).list(Paging.first(1)).total().value()).isEqualTo(150);

        Tally again = run(driver, lines);
        assertThat(again.unchanged()).isEqualTo(150);
        assertThat(again.created()).isZero();
    }

    @Test
    void replacesWhatHasChanged(Driver driver) throws IOException {
        run(driver, line("a", "Norway met Kenya.") + line("b", "Kenya met Norway."));
        Tally tally = run(driver, line("a", "Norway met Ghana.") + line("b", "Kenya met Norway."));
        assertThat(tally.replaced()).isEqualTo(1);
        assertThat(tally.unchanged()).isEqualTo(1);
        assertThat(text(driver, "a")).isEqualTo("Norway met Ghana.");
    }

    @Test
    void letsTheLastOfSeveralVersionsStand(Driver driver) throws IOException {
        run(driver, line("a", "The first version."));
        run(driver, line("a", "The second version.") + line("a", "The first version."));
        assertThat(text(driver, "a")).isEqualTo("The first version.");
    }

    @Test
    void countsWhatItPassesOverAndTellsWhatItRefuses(Driver driver) throws IOException {
        Tally tally = run(
                driver,
                line("good", "Norway met Kenya.")
                        + line("bad/id", "Norway met Kenya.")
                        + "nonsense\n"
                        + line(
                                "es",
                                "El presidente dijo que los dos países firmarán el acuerdo con la Unión Europea."));
        assertThat(tally).isEqualTo(new Tally(1, 0, 0, 1, 2, 0, 0));
        assertThat(refusals).extracting(Refusal::line).containsExactly(2, 3);
    }

    @Test
    void keepsWhatCameBeforeThePostBroke(Driver driver) {
        Mail broken = to -> {
            Format.JSONL.deliver(
                    new ByteArrayInputStream(line("a", "Norway met Kenya.").getBytes(StandardCharsets.UTF_8)),
                    "post",
                    to);
            throw new IOException("the disk is gone");
        };
        Ingestion ingestion = new Ingestion(QUICK_STUDY, new Archive(driver));
        assertThatThrownBy(() -> ingestion.run(broken, 2, listener)).hasMessage("the disk is gone");
        assertThat(text(driver, "a")).isEqualTo("Norway met Kenya.");
    }

    @Test
    void filesOneByOneToo(Driver driver) {
        Ingestion ingestion = new Ingestion(QUICK_STUDY, new Archive(driver));
        Article article = new Article("a", null, "Norway met Kenya.", null, null, null, null);
        assertThat(ingestion.file(article)).isEqualTo(Filing.CREATED);
        assertThat(ingestion.file(article)).isEqualTo(Filing.UNCHANGED);
        Article unfileable = new Article("a/b", null, "Norway met Kenya.", null, null, null, null);
        assertThatThrownBy(() -> ingestion.file(unfileable)).isInstanceOf(IllegalArgumentException.class);
    }
}
