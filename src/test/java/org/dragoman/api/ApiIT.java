package org.dragoman.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.graph.WithNeo4j;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@WithNeo4j(keepBetweenTests = true)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ApiIT {

    private static final String JSON = "application/json";
    private static final String ACCORD = """
            {"title": "Kenya rejects fishing offer", "publishedAt": "2025-05-04", "publisher": "The Fjord Times",
             "url": "https://example.org/accord", "language": "en",
             "text": "OSLO (Wire) - Kenya rejected Norway's offer on Sunday. Norwegian Prime Minister Kari Nordmann said Kenya \
            was a partner of Norway. Nordmann met Kenyan President Otieno Kamau in Oslo on Friday."}
            """;

    @LocalServerPort
    int port;

    Caller caller;

    @BeforeEach
    void call() {
        caller = new Caller(port);
        caller.put("/api/v1/articles/accord", JSON, ACCORD);
    }

    @Test
    void storesAnArticleOnceAndTellsItsFacts() {
        caller.delete("/api/v1/articles/accord");
        var created = caller.put("/api/v1/articles/accord", JSON, ACCORD);
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("Location")).endsWith("/api/v1/articles/accord");
        assertThat(created.json().path("relations").size()).isPositive();
        assertThat(created.json().path("statements").size()).isPositive();

        var again = caller.put("/api/v1/articles/accord", JSON, ACCORD);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(created.json());
        assertThat(caller.get("/api/v1/articles/accord/facts").json()).isEqualTo(created.json());
    }

    @Test
    void givesAnArticleBackAsItWasHandedIn() {
        JsonNode article = caller.get("/api/v1/articles/accord").json();
        assertThat(article.path("title").asString()).isEqualTo("Kenya rejects fishing offer");
        assertThat(article.path("publishedAt").asString()).isEqualTo("2025-05-04T00:00:00Z");
        assertThat(article.path("text").asString()).startsWith("OSLO (Wire)");
        assertThat(caller.get("/api/v1/articles").json().path("items").valueStream())
                .anyMatch(it -> it.path("article").path("id").asString().equals("accord"));
    }

    @Test
    void takesAnArticleOutWithWhatItAloneSupported() {
        caller.put(
                "/api/v1/articles/gone", JSON, ACCORD.replace("Kenya", "Ghana").replace("Kenyan", "Ghanaian"));
        assertThat(caller.get("/api/v1/relations?source=country:GHA")
                        .json()
                        .path("items")
                        .size())
                .isPositive();
        assertThat(caller.delete("/api/v1/articles/gone").status()).isEqualTo(204);
        assertThat(caller.get("/api/v1/relations?source=country:GHA")
                        .json()
                        .path("items")
                        .size())
                .isZero();
        assertThat(caller.delete("/api/v1/articles/gone").status()).isEqualTo(404);
        assertThat(caller.get("/api/v1/articles/gone").status()).isEqualTo(404);
    }

    @Test
    void readsTextsAndPagesWithoutStoringThem() {
        String text = "Kenya rejected Norway's offer on Sunday.";
        var plain = caller.post("/api/v1/extractions?explain=true", "text/plain", text);
        assertThat(plain.status()).isEqualTo(200);
        JsonNode relation = plain.json().path("relations").path(0);
        assertThat(relation.path("source").asString()).isEqualTo("country:KEN");
        assertThat(relation.path("type").asString()).isEqualTo("REJECTED");
        assertThat(relation.path("explanation").asString()).isNotEmpty();

        var page = caller.post("/api/v1/extractions", "text/html", "<h1>News</h1><p>" + text + "</p>");
        assertThat(page.json().path("article").path("text").asString()).isEqualTo("News\n\n" + text);
        String id = plain.json().path("article").path("id").asString();
        assertThat(caller.get("/api/v1/articles/" + id).status()).isEqualTo(404);
    }

    @Test
    void listsRelationsWithTheirEvidence() {
        var answer = caller.get("/api/v1/relations?source=country:KEN&type=REJECTED&from=2025-05-01&to=2025-05-05");
        JsonNode relation = answer.json().path("items").path(0);
        assertThat(relation.path("plover").asString()).isEqualTo("REJECT");
        assertThat(relation.path("names").path("country:KEN").asString()).isEqualTo("Kenya");
        JsonNode report = relation.path("reportedIn").path(0);
        assertThat(report.path("article").path("id").asString()).isEqualTo("accord");
        assertThat(report.path("evidence").path("text").asString()).contains("rejected");
        assertThat(answer.json().path("total").path("relation").asString()).isEqualTo("eq");

        var one = caller.get("/api/v1/relations/" + relation.path("id").asString());
        assertThat(one.json().path("trigger").path("text").asString()).isEqualTo("rejected");
    }

    @Test
    void listsWhoSaidWhat() {
        JsonNode statement =
                caller.get("/api/v1/statements?q=partner").json().path("items").path(0);
        assertThat(statement.path("cue").asString()).isEqualTo("said");
        assertThat(statement.path("content").path("text").asString()).contains("partner");
        String speaker = statement.path("speaker").asString();
        assertThat(caller.get("/api/v1/statements?speaker=" + speaker)
                        .json()
                        .path("items")
                        .size())
                .isPositive();
        assertThat(caller.get("/api/v1/statements?speaker=country:FJI")
                        .json()
                        .path("items")
                        .size())
                .isZero();
    }

    @Test
    void findsActorsByNameTypeAndCountry() {
        JsonNode found =
                caller.get("/api/v1/actors?q=Nordmann&type=LEADER&country=NOR").json();
        JsonNode actor = found.path("items").path(0);
        assertThat(actor.path("name").asString()).isEqualTo("Kari Nordmann");
        String id = actor.path("id").asString();
        assertThat(caller.get("/api/v1/actors/" + id).json().path("id").asString())
                .isEqualTo(id);
        assertThat(caller.get("/api/v1/actors/" + id + "/statements")
                        .json()
                        .path("items")
                        .size())
                .isPositive();
        assertThat(caller.get("/api/v1/actors/" + id + "/relations")
                        .json()
                        .path("items")
                        .size())
                .isPositive();
        assertThat(caller.get("/api/v1/actors/" + id + "/neighbours")
                        .json()
                        .path("items")
                        .size())
                .isPositive();
    }

    @Test
    void leadsFromPageToPage() {
        JsonNode whole = caller.get("/api/v1/relations").json();
        var first = caller.get("/api/v1/relations?limit=1");
        assertThat(first.header("Link")).contains("cursor=").endsWith("; rel=\"next\"");
        var second = caller.get(
                "/api/v1/relations?limit=1&cursor=" + first.json().path("next").asString());
        assertThat(second.json().path("items").path(0))
                .isEqualTo(whole.path("items").path(1));
        assertThat(first.json().path("total")).isEqualTo(whole.path("total"));
    }

    @Test
    void countsFacets() {
        JsonNode facets =
                caller.get("/api/v1/relations?facets=type,month").json().path("facets");
        assertThat(facets.path("type").path("REJECTED").asInt()).isPositive();
        assertThat(facets.path("month").path("2025-05").asInt()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "/relations?typ=MET, typ",
        "/relations?type=met, type",
        "/relations?type=SAID, type",
        "/relations?quad=WAR, quad",
        "/relations?from=2025-13-01, from",
        "/relations?minConfidence=2, minConfidence",
        "/relations?minConfidence=high, minConfidence",
        "/relations?source=Mexico, source",
        "/relations?limit=0, limit",
        "/relations?limit=501, limit",
        "/relations?limit=ten, limit",
        "/relations?cursor=nonsense, cursor",
        "/relations?sort=name, sort",
        "/relations?facets=kind, facets",
        "/statements?stance=PRO, stance",
        "/statements?about=peace, about",
        "/actors?country=mex, country",
        "/actors?country=XYZ, country",
        "/actors?type=KING, type",
        "/actors/country:KEN?explain=true, explain",
        "/paths?source=country:KEN, target",
        "/dyads/country:KEN/country:NOR/timeline?interval=century, interval",
    })
    void refusesWhatItDoesNotKnowAndNamesTheField(String path, String field) {
        var answer = caller.get("/api/v1" + path);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.wrongFields()).containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\": \"no text\"} | text",
                "{\"text\": 5} | text",
                "{\"text\": \"a\", \"publishedAt\": \"May\"} | publishedAt",
                "nonsense | ''",
                "[] | ''",
            })
    void refusesArticlesThatAreNone(String content, String field) {
        var answer = caller.put("/api/v1/articles/bad", JSON, content);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.wrongFields()).containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /api/v1/articles/a%20b, application/json, 400",
        "PUT, /api/v1/articles/a, application/xml, 415",
        "POST, /api/v1/relations, application/json, 405",
        "POST, /api/v1/nothing, application/json, 404",
    })
    void answersWrongCallsWithProblems(String method, String path, String type, int status) {
        var answer = method.equals("PUT") ? caller.put(path, type, ACCORD) : caller.post(path, type, ACCORD);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void refusesAnArticleThatIsTooLarge() {
        var answer = caller.put("/api/v1/articles/big", "text/plain", "a".repeat(10_000_001));
        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void sparesTheCallerWhatItHas() {
        var first = caller.get("/api/v1/articles/accord");
        assertThat(first.header("ETag")).startsWith("\"");
        assertThat(caller.get("/api/v1/articles/accord", "If-None-Match", first.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void describesItself() {
        JsonNode description = caller.get("/v3/api-docs").json();
        assertThat(description.path("openapi").asString()).startsWith("3.1");
        assertThat(description.path("paths").propertyNames())
                .contains("/api/v1/articles/{id}", "/api/v1/relations", "/api/v1/statements", "/api/v1/extractions");
        JsonNode types =
                description.path("paths").path("/api/v1/relations").path("get").path("parameters");
        assertThat(types.toString()).contains("\"ATTACKED\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs", "/swagger-ui/index.html"})
    void showsItsDescription(String path) {
        assertThat(caller.get(path).status()).isIn(200, 302);
    }
}
