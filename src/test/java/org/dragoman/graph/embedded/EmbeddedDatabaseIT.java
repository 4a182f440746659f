package org.dragoman.graph.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

class EmbeddedDatabaseIT {

    @TempDir
    Path home;

    @Test
    void keepsItsDataOverARestart() {
        try (var first = LocalDatabase.open(home, 0);
                var driver = GraphDatabase.driver(first.uri())) {
            driver.executableQuery("CREATE (:Kept {word: 'treaty'})").execute();
        }
        try (var second = LocalDatabase.open(home, 0);
                var driver = GraphDatabase.driver(second.uri())) {
            assertThat(single(driver, "MATCH (n:Kept) RETURN n.word")).isEqualTo("treaty");
        }
    }

    @Test
    void stopsWithinSecondsAlthoughAClientIsConnected() {
        var database = LocalDatabase.open(home, 0);
        try (var driver = GraphDatabase.driver(database.uri())) {
            driver.verifyConnectivity();
            var start = Instant.now();
            database.close();
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(8));
        }
    }

    @Test
    void tellsNobodyAndKeepsItsLogsSmall() {
        try (var database = LocalDatabase.open(home, 0);
                var driver = GraphDatabase.driver(database.uri())) {
            assertThat(setting(driver, "dbms.usage_report.enabled")).isEqualTo("false");
            assertThat(setting(driver, "dbms.fleet_manager.enabled")).isEqualTo("false");
            assertThat(setting(driver, "server.fleet_discovery.enabled")).isEqualTo("false");
            assertThat(setting(driver, "client.allow_telemetry")).isEqualTo("false");
            assertThat(setting(driver, "server.bolt.listen_address")).startsWith("127.0.0.1:");
            assertThat(setting(driver, "db.tx_log.rotation.retention_policy")).isEqualTo("2 files");
        }
    }

    @Test
    void whoComesSecondTalksToTheFirst() {
        try (var first = LocalDatabase.open(home, 0);
                var second = LocalDatabase.open(home, 0)) {
            assertThat(second).isInstanceOf(LocalDatabase.Joined.class);
            assertThat(second.uri()).isEqualTo(first.uri());
        }
    }

    @Test
    void aTakenPortIsNamedTogetherWithWhatToDo() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();
            assertThatThrownBy(() -> LocalDatabase.open(home, port))
                    .isInstanceOfSatisfying(
                            PortTaken.class,
                            taken -> assertThat(taken.remedy())
                                    .contains("--dragoman.database.port=" + (port + 1))
                                    .contains("--spring.neo4j.uri=bolt://127.0.0.1:" + port))
                    .hasMessageContaining("port " + port);
        }
        LocalDatabase.open(home, 0).close();
    }

    @Test
    void aDataFolderThatIsAFileIsNamed() throws Exception {
        var file = Files.createFile(home.resolve("file"));
        assertThatThrownBy(() -> LocalDatabase.open(file, 0)).hasMessageContaining(file.toString());
    }

    private static String setting(Driver driver, String name) {
        return single(driver, "SHOW SETTINGS '" + name + "' YIELD value RETURN value");
    }

    private static String single(Driver driver, String query) {
        return driver.executableQuery(query)
                .execute()
                .records()
                .getFirst()
                .get(0)
                .asString();
    }
}
