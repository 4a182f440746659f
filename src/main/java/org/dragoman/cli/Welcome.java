package org.dragoman.cli;

import java.io.IOException;
import java.io.PrintStream;
import org.dragoman.graph.Articles;
import org.dragoman.graph.Paging;
import org.dragoman.ingest.Ingestion;
import org.dragoman.ingest.SampleCorpus;
import org.dragoman.ingest.Tally;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

/// What somebody sees who has just started the program.
final class Welcome {

    private final ApplicationContext context;
    private final PrintStream out;

    Welcome(ApplicationContext context, PrintStream out) {
        this.context = context;
        this.out = out;
    }

    /// Loads the articles that the program brings along, unless there are others already.
    void samples() throws IOException {
        if (!context.getBean(Articles.class).list(Paging.first(1)).items().isEmpty()) {
            return;
        }
        SampleCorpus samples = new SampleCorpus();
        out.println("Reading the sample articles:");
        out.println(Summary.of(load(samples)));
    }

    private Tally load(SampleCorpus samples) throws IOException {
        try (Progress progress = Progress.of(samples.size(), Terminal.errors())) {
            int threads = Runtime.getRuntime().availableProcessors();
            return context.getBean(Ingestion.class).run(samples, threads, progress);
        }
    }

    /// Tells what to open.
    void addresses() {
        String address = "http://" + host() + ":" + port();
        out.printf("""

                Dragoman serves.
                  Neo4j Browser    %1$s/browser/
                  API to try out   %1$s/docs
                  who said what    %1$s/api/v1/statements
                  who did what     %1$s/api/v1/relations
                Ctrl+C stops it.

                """, address);
    }

    private String host() {
        Environment environment = context.getEnvironment();
        String bound = environment.getProperty("server.address", "127.0.0.1");
        return bound.equals("0.0.0.0") || bound.equals("::") ? "127.0.0.1" : bound;
    }

    private int port() {
        return context instanceof WebServerApplicationContext web && web.getWebServer() != null
                ? web.getWebServer().getPort()
                : 0;
    }
}
