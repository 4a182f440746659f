package org.dragoman.graph.embedded;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/// Who names a server with `spring.neo4j.uri` uses that one; who names none gets the database of `dragoman.home`.
/// Either way
/// Boot makes the driver.
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabaseConfiguration.NoServerNamed.class)
class EmbeddedDatabaseConfiguration {

    @Bean
    LocalDatabase localDatabase(
            @Value("${dragoman.home:dragoman-data}") Path home, @Value("${dragoman.database.port:7687}") int port) {
        return LocalDatabase.open(home, port);
    }

    @Bean
    Neo4jConnectionDetails localConnection(LocalDatabase database) {
        return new Neo4jConnectionDetails() {
            @Override
            public URI getUri() {
                return database.uri();
            }
        };
    }

    static class NoServerNamed implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !StringUtils.hasText(context.getEnvironment().getProperty("spring.neo4j.uri"));
        }
    }
}
