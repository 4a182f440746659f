package org.dragoman.cli;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.BeansException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ScopeType;

/// All commands. Where none is named, it is `serve`.
@Command(
        name = "dragoman",
        header = "Reads news about diplomacy: who did what to whom, and who said what.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        sortOptions = false,
        usageHelpAutoWidth = true,
        footer = {"", "Without a command it serves; `dragoman COMMAND --help` tells more."})
public final class Commands {

    private static final Set<String> OWN_OPTIONS = Set.of("--help", "-h", "--version", "-V");

    private Commands() {}

    /// Runs the command that the arguments name.
    ///
    /// @param application the configuration that Spring starts from
    /// @return the exit status: 0 done, 1 failed, 2 wrong usage or wrong input
    public static int run(Class<?> application, String... arguments) {
        CommandLine line = new CommandLine(new Commands())
                .addSubcommand(SpringProperties.taking(new ServeCommand(application)))
                .addSubcommand(SpringProperties.taking(new IngestCommand(application)))
                .addSubcommand(new ExtractCommand())
                .addSubcommand(new HelpCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((wrong, args) -> {
                    CommandLine command = wrong.getCommandLine();
                    command.getErr().println("dragoman: " + wrong.getMessage());
                    command.getErr().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
                    return ExitCode.USAGE;
                })
                .setExecutionExceptionHandler((problem, command, parsed) -> {
                    // of a start that failed Spring has told already
                    if (!(problem instanceof BeansException)) {
                        command.getErr()
                                .println(
                                        "dragoman: " + (problem.getMessage() == null ? problem : problem.getMessage()));
                    }
                    return ExitCode.SOFTWARE;
                });
        return line.execute(withCommand(line, arguments));
    }

    private static String[] withCommand(CommandLine line, String... arguments) {
        boolean named = arguments.length > 0
                && (OWN_OPTIONS.contains(arguments[0]) || line.getSubcommands().containsKey(arguments[0]));
        return named
                ? arguments
                : Stream.concat(Stream.of("serve"), Stream.of(arguments)).toArray(String[]::new);
    }
}
