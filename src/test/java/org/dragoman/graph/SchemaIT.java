package org.dragoman.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@WithNeo4j
class SchemaIT {

    @Test
    void aSecondStartAppliesNothing(Driver driver) {
        var applied = "MATCH (m:__Neo4jMigration) RETURN count(m)";
        var before = count(driver, applied);
        SchemaConfiguration.migrationsOf(driver).apply();
        assertThat(count(driver, applied)).isEqualTo(before);
    }

    @Test
    void nothingIsStoredBeforeATest(Driver driver) {
        assertThat(count(driver, "MATCH (n) WHERE NOT n:__Neo4jMigration RETURN count(n)"))
                .isZero();
    }

    private static long count(Driver driver, String query) {
        return driver.executableQuery(query)
                .execute()
                .records()
                .getFirst()
                .get(0)
                .asLong();
    }
}
