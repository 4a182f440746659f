package org.dragoman.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.dragoman.ingest.Extraction;
import org.dragoman.ingest.FactsJson;
import org.dragoman.ingest.Format;
import org.dragoman.ingest.Refusal;
import org.dragoman.ingest.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Text in, facts out: no database, no network.
@Command(
        name = "extract",
        header = "Print the facts of articles as JSON, one object an article.",
        description = {
            "Reads articles, JSON lines unless --format says otherwise, and prints who did what to whom and who said what, "
                    + "in the order of the input. A line is an object with the fields id, title, text, publishedAt, url, "
                    + "publisher and language, of which only text is required.",
            "What can't be read is told on standard error with its line, and the rest goes on."
        },
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:all was read", "1:the program failed", "2:wrong usage, or some input could not be read"})
final class ExtractCommand implements Callable<Integer> {

    @Mixin
    private Input input = new Input();

    @Option(
            names = "--annotated-actors",
            description = "Print only what holds between the two actors that each line marks: \"given\": "
                    + "[{\"start\", \"end\"}, {\"start\", \"end\"}], the source and the target.")
    private boolean annotatedActors;

    @Option(names = "--explain", description = "Add to each fact what made it.")
    private boolean explain;

    private final PrintStream errors = Terminal.errors();
    private int status = ExitStatus.DONE;

    @Override
    public Integer call() throws IOException {
        Logs.warningsOnly();
        Sources sources = input.sources(Format.JSONL);
        Extraction.Question asked = annotatedActors ? Extraction.Question.GIVEN_PAIR : Extraction.Question.EVERYTHING;
        FactsJson.Detail detail = new FactsJson.Detail(input.format() == Format.HTML, explain);
        new Extraction(input.threads(), asked, detail)
                .run(sources, new FileOutputStream(FileDescriptor.out), this::complain);
        return status;
    }

    private void complain(Refusal refusal) {
        errors.println(refusal.json());
        status = Math.max(status, refusal.ours() ? ExitStatus.FAILED : ExitStatus.WRONG_INPUT);
    }
}
