package org.dragoman.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsConfig.TransactionMode;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Brings the schema up to date at start: each file of `cypher/migrations/` once, in the order of its number.
@Configuration(proxyBeanMethods = false)
class SchemaConfiguration {

    /// A transaction a statement, because Neo4j takes no schema change together with a write.
    @Bean(initMethod = "apply")
    Migrations migrations(Driver driver) {
        return migrationsOf(driver);
    }

    static Migrations migrationsOf(Driver driver) {
        var config = MigrationsConfig.builder()
                .withLocationsToScan("classpath:cypher/migrations")
                .withTransactionMode(TransactionMode.PER_STATEMENT)
                .build();
        return new Migrations(config, driver);
    }
}
