package org.dragoman.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.ingest.Arrival.Damaged;
import org.dragoman.ingest.Arrival.Letter;
import org.dragoman.ingest.Arrival.Origin;
import org.dragoman.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTests {

    private static List<Arrival> arrivals(Format format, String content) throws IOException {
        return arrivals(format, content.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Arrival> arrivals(Format format, byte[] content) throws IOException {
        List<Arrival> arrivals = new ArrayList<>();
        format.deliver(new ByteArrayInputStream(content), "post", arrivals::add);
        return arrivals;
    }

    private static Article only(List<Arrival> arrivals) {
        assertThat(arrivals).singleElement().isInstanceOf(Letter.class);
        return ((Letter) arrivals.getFirst()).article();
    }

    @Test
    void readsAnArticleFromALineOfJson() throws IOException {
        Article article = only(arrivals(Format.JSONL, """
                {"id": "a/1", "title": "T", "text": "Norway met Kenya.", "publishedAt": "2025-05-04", "url": "https://example.org/1",\
                 "publisher": "P", "language": "en", "unknown": {"x": [1]}}
                """));
        assertThat(article)
                .isEqualTo(new Article(
                        "a/1",
                        "T",
                        "Norway met Kenya.",
                        Instant.parse("2025-05-04T00:00:00Z"),
                        "https://example.org/1",
                        "P",
                        "en"));
    }

    @Test
    void namesAnArticleByItsContentWhereNobodyElseDoes() throws IOException {
        Article one = only(arrivals(Format.JSONL, "{\"text\": \"Norway met Kenya.\"}"));
        Article other = only(arrivals(Format.TEXT, "Norway met Kenya."));
        assertThat(one.id()).startsWith("sha256:").isEqualTo(other.id());
    }

    @Test
    void goesOnAfterABadLineAndTellsWhichItWas() throws IOException {
        assertThat(arrivals(Format.JSONL, "{\"text\": \"a\"}\n\n  \nnews\r\n{\"text\": \"b\"}"))
                .extracting(Arrival::origin)
                .containsExactly(new Origin("post", 1), new Origin("post", 4), new Origin("post", 5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1]                                  | an article must be a JSON object, but this is an array",
                "{}                                   | text is missing",
                "{\"text\": null}                     | text is missing",
                "{\"text\": 5}                        | text must be a string, but is a number",
                "{\"text\": \"a\", \"id\": \" \"}     | id must not be blank",
                "{\"text\": \"a\", \"url\": {}}       | url must be a string, but is an object",
                "{\"text\": \"a\", \"publishedAt\": \"May\"} | publishedAt must be an ISO date or instant, but is May",
                "{\"text\": \"a\", \"given\": [1]}    | given must be a list of two spans",
                "{\"text\": \"a\", \"given\": [{\"start\": 0, \"end\": 1}, {\"start\": 0, \"end\": 2}]}"
                        + " | given has a span from 0 to 2, but the text has 1 characters",
            })
    void saysWhatIsWrongWithALine(String line, String reason) throws IOException {
        assertThat(arrivals(Format.JSONL, line)).containsExactly(new Damaged(new Origin("post", 1), reason));
    }

    @Test
    void refusesBytesThatAreNoUtf8() throws IOException {
        byte[] latin = "{\"text\": \"Cancún\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(arrivals(Format.JSONL, latin))
                .containsExactly(new Damaged(new Origin("post", 1), "the line is not UTF-8"));
        assertThat(arrivals(Format.TEXT, latin))
                .containsExactly(new Damaged(new Origin("post", 0), "the text is not UTF-8"));
    }

    @Test
    void takesTheHeadlineOfATextForItsTitle() throws IOException {
        assertThat(only(arrivals(Format.TEXT, "\ufeffNorway meets Kenya\n\nThe two met on Tuesday."))
                        .title())
                .isEqualTo("Norway meets Kenya");
    }
}
