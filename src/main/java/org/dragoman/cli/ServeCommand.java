package org.dragoman.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The graph, its API and its browser.
@Command(
        name = "serve",
        header = "Serve the graph: the API, its description and Neo4j Browser.",
        description = {
            "Starts a database in this program, with its data in the folder dragoman-data, unless --spring.neo4j.uri names "
                    + "a server.",
            "Other options are Spring properties: --server.port=8081, --dragoman.home=FOLDER, "
                    + "--dragoman.database.port=7688, …"
        },
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:stopped", "1:the program failed", "2:wrong usage"})
final class ServeCommand implements Callable<Integer> {

    private final Class<?> application;

    @Option(names = "--demo", description = "Load the sample articles, if the database is empty.")
    private boolean demo;

    @Spec
    private CommandSpec command = CommandSpec.create();

    ServeCommand(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        ConfigurableApplicationContext context = new SpringApplicationBuilder(application)
                .listeners((ApplicationListener<ContextClosedEvent>) event -> closed.countDown())
                .run(SpringProperties.of(command.commandLine()));
        Welcome welcome = new Welcome(context, Terminal.output());
        if (demo) {
            welcome.samples();
        }
        welcome.addresses();
        closed.await();
        return ExitStatus.DONE;
    }
}
