package org.dragoman.ingest;

import org.dragoman.graph.Archive;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Opens the staircase between the study and the archive.
@Configuration(proxyBeanMethods = false)
class IngestConfiguration {

    @Bean
    Ingestion ingestion(Archive archive) {
        return new Ingestion(Study.open(), archive);
    }
}
