package org.dragoman.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.ingest.Format;
import org.dragoman.ingest.Sources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// What the commands that read articles are told about them.
final class Input {

    @Spec(Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Files, and folders of files; standard input where there is none, and for -.")
    private List<Path> paths = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", description = "jsonl, text or html.")
    private @Nullable Format format;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles are read at once; one a core unless said.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Nullable
    Format format() {
        return format;
    }

    int threads() {
        if (threads < 1) {
            throw new ParameterException(command.commandLine(), "--threads must be at least 1, but is " + threads);
        }
        return threads;
    }

    boolean isEmpty() {
        return paths.isEmpty();
    }

    /// @param usual the format of all files where none was said; null for what their names promise, else JSON lines
    Sources sources(@Nullable Format usual) {
        try {
            return new Sources(paths, System.in, format == null ? usual : format, Format.JSONL);
        } catch (IOException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()));
        }
    }
}
