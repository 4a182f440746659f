package org.dragoman.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsConfig.TransactionMode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Brings the schema up to date at start: each file of `cypher/migrations/` once, in the order of its number.
@Configuration(proxyBeanMethods = false)
class SchemaConfiguration {

    private static final String FILES = "classpath*:cypher/migrations/*.cypher";

    @Bean(initMethod = "apply")
    Migrations migrations(Driver driver) {
        return migrationsOf(driver);
    }

    /// A transaction a statement, because Neo4j takes no schema change together with a write.
    static Migrations migrationsOf(Driver driver) {
        var config = MigrationsConfig.builder()
                .withLocationsToScan("classpath:cypher/migrations")
                .withResourceScanner(_ -> files())
                .withTransactionMode(TransactionMode.PER_STATEMENT)
                .build();
        return new Migrations(config, driver);
    }

    /// The library's own scanner opens each of the three hundred jars within ours, which takes half of the start.
    private static List<URL> files() {
        var files = new ArrayList<URL>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                files.add(file.getURL());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }
}
