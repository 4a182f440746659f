package org.dragoman.graph;

import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Opens the archive and its catalogues on whichever database the driver leads to.
@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

    @Bean
    Archive archive(Driver driver) {
        return new Archive(driver);
    }

    @Bean
    Articles articles(Driver driver) {
        return new Articles(driver);
    }

    @Bean
    Actors actors(Driver driver) {
        return new Actors(driver);
    }

    @Bean
    Relations relations(Driver driver) {
        return new Relations(driver);
    }

    @Bean
    Statements statements(Driver driver) {
        return new Statements(driver);
    }

    @Bean
    Policies policies(Driver driver) {
        return new Policies(driver);
    }

    @Bean
    Dyads dyads(Driver driver) {
        return new Dyads(driver);
    }
}
