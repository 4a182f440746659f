package org.dragoman.graph;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// A server may have one address for us and another for a reader outside its network: `dragoman.browser.uri` is the
/// latter.
@Configuration(proxyBeanMethods = false)
class BrowserTargetConfiguration {

    @Bean
    BrowserTarget browserTarget(
            Neo4jConnectionDetails connection, @Value("${dragoman.browser.uri:#{null}}") @Nullable URI outside) {
        return new BrowserTarget(
                outside == null ? connection.getUri() : outside,
                !connection.getAuthToken().equals(AuthTokens.none()));
    }
}
