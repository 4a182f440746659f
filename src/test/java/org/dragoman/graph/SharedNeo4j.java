package org.dragoman.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import org.dragoman.graph.embedded.EmbeddedDatabase;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

/// The one server that all tests of this JVM share, started when the first of them asks and stopped when the JVM ends.
record SharedNeo4j(URI uri, Driver driver) {

    static final SharedNeo4j INSTANCE = start();

    private static SharedNeo4j start() {
        var uri = DockerClientFactory.instance().isDockerAvailable() ? startContainer() : startEmbedded();
        var driver = GraphDatabase.driver(uri);
        SchemaConfiguration.migrationsOf(driver).apply();
        return new SharedNeo4j(uri, driver);
    }

    private static URI startContainer() {
        var container = new Neo4jContainer("neo4j:2026.08.1").withoutAuthentication();
        container.start();
        atTheEnd(container::stop);
        return URI.create(container.getBoltUrl());
    }

    private static URI startEmbedded() {
        try {
            var folder = Files.createTempDirectory("dragoman-test");
            var database = EmbeddedDatabase.start(folder, 0);
            atTheEnd(() -> {
                database.close();
                FileSystemUtils.deleteRecursively(folder.toFile());
            });
            return database.uri();
        } catch (IOException noFolder) {
            throw new UncheckedIOException(noFolder);
        }
    }

    private static void atTheEnd(Runnable cleaning) {
        Runtime.getRuntime().addShutdownHook(new Thread(cleaning));
    }

    /// Takes everything away but the record of which migrations were applied.
    void empty() {
        try (var session = driver.session()) {
            session.run("""
                    MATCH (node) WHERE NOT node:__Neo4jMigration
                    CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS
                    """).consume();
        }
    }
}
