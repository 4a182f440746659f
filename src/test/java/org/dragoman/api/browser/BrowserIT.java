package org.dragoman.api.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.numberOfElementsToBe;
import static org.openqa.selenium.support.ui.ExpectedConditions.presenceOfElementLocated;
import static org.openqa.selenium.support.ui.ExpectedConditions.textToBePresentInElementLocated;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.dragoman.Chromium;
import org.dragoman.graph.WithNeo4j;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WithNeo4j
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class BrowserIT {

    private static final By EDITOR = By.cssSelector("textarea.inputarea");

    @LocalServerPort
    int port;

    ChromeDriver chromium;
    WebDriverWait page;

    @BeforeEach
    void open(Driver driver) {
        driver.executableQuery("""
                CREATE (:Actor:Person:Leader {id: 'person:ana-ruiz', name: 'Ana Ruiz'})
                    -[:CALLED {count: 1}]->(:Actor:Person:Leader {id: 'person:bo-lind', name: 'Bo Lind'})
                """).execute();
        chromium = Chromium.start();
        page = new WebDriverWait(chromium, Duration.ofSeconds(90));
        chromium.get("http://127.0.0.1:" + port + "/browser/");
        page.until(textToBePresentInElementLocated(By.tagName("body"), "You have a working connection"));
    }

    @AfterEach
    void close() {
        if (chromium != null) {
            chromium.quit();
        }
    }

    @Test
    void connectsByItselfAndDrawsTheGraphOfAQuery() {
        page.until(presenceOfElementLocated(EDITOR))
                .sendKeys("MATCH p = (:Leader)-[:CALLED]->(:Leader) RETURN p", Keys.chord(Keys.CONTROL, Keys.ENTER));

        var nodes = page.until(numberOfElementsToBe(By.cssSelector("svg g.node"), 2));
        assertThat(nodes).extracting(node -> node.getText()).containsExactlyInAnyOrder("Ana Ruiz", "Bo Lind");
        assertThat(chromium.findElements(By.cssSelector("svg g.relationship")))
                .singleElement()
                .extracting(edge -> edge.getText())
                .isEqualTo("CALLED");
    }

    @Test
    void asksNoOtherHostForAnything() {
        var network = network();
        var forbidden = idsOf(
                network,
                "Network.loadingFailed",
                params -> params.path("blockedReason").asString("").equals("csp"));
        var elsewhere = idsOf(
                network,
                "Network.requestWillBeSent",
                params -> isElsewhere(params.path("request").path("url").asString()));

        assertThat(elsewhere).as("it would, if the policy let it").isNotEmpty();
        assertThat(forbidden).containsAll(elsewhere);
    }

    private static boolean isElsewhere(String url) {
        return url.startsWith("http") && !url.startsWith("http://127.0.0.1:");
    }

    private static Set<String> idsOf(List<JsonNode> events, String method, Predicate<JsonNode> which) {
        return events.stream()
                .filter(event -> event.path("method").asString().equals(method))
                .map(event -> event.path("params"))
                .filter(which)
                .map(params -> params.path("requestId").asString())
                .collect(Collectors.toSet());
    }

    /// What the browser asked of the network so far, and what became of it.
    private List<JsonNode> network() {
        var json = JsonMapper.shared();
        return StreamSupport.stream(
                        chromium.manage().logs().get(LogType.PERFORMANCE).spliterator(), false)
                .map(entry -> json.readTree(entry.getMessage()).path("message"))
                .toList();
    }
}
