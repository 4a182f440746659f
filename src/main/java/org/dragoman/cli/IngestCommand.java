package org.dragoman.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.dragoman.ingest.Ingestion;
import org.dragoman.ingest.Sources;
import org.dragoman.ingest.Tally;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// News in, graph out.
@Command(
        name = "ingest",
        header = "Read articles and store them with their facts.",
        description = {
            "Reads JSON lines, texts and pages (by the names of the files unless --format says it) and stores them in "
                    + "the database: that of the data folder, also while it serves, or the server that "
                    + "--spring.neo4j.uri names. What is stored already is not read again.",
            "Other options are Spring properties: --dragoman.home=FOLDER, --spring.neo4j.uri=bolt://HOST:7687, …"
        },
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:all was stored", "1:the program failed", "2:wrong usage, or some input could not be read"})
final class IngestCommand implements Callable<Integer> {

    private final Class<?> application;

    @Mixin
    private Input input = new Input();

    @Spec
    private CommandSpec command = CommandSpec.create();

    IngestCommand(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() throws IOException {
        Sources sources = input.sources(null);
        try (ConfigurableApplicationContext context = start()) {
            Tally tally = run(context.getBean(Ingestion.class), sources);
            System.out.println(Summary.of(tally));
            return tally.refused() == 0 ? ExitStatus.DONE : ExitStatus.WRONG_INPUT;
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(SpringProperties.of(command.commandLine()));
    }

    private Tally run(Ingestion ingestion, Sources sources) throws IOException {
        PrintStream errors = Terminal.errors();
        try (Progress progress = Progress.of(sources.count(), errors)) {
            return ingestion.run(sources, input.threads(), progress);
        }
    }
}
