package org.dragoman.cli;

import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.UnmatchedArgumentException;

/// Options that are none of ours but Spring's: those with a dot, `--server.port=8081`.
final class SpringProperties {

    private static final Pattern PROPERTY =
            Pattern.compile("--[A-Za-z][\\w-]*[.\\[][\\w.\\[\\]-]+(?:=.*)?|--debug|--trace");

    private SpringProperties() {}

    /// Lets a command take them.
    static CommandLine taking(Object command) {
        return new CommandLine(command).setUnmatchedArgumentsAllowed(true);
    }

    /// Those that a command was given.
    ///
    /// @throws UnmatchedArgumentException if an unknown option can't be a property: it is misspelt then
    static String[] of(CommandLine command) {
        List<String> arguments = command.getUnmatchedArguments();
        List<String> unknown = arguments.stream()
                .filter(argument -> !PROPERTY.matcher(argument).matches())
                .toList();
        if (!unknown.isEmpty()) {
            throw new UnmatchedArgumentException(command, unknown);
        }
        return arguments.toArray(String[]::new);
    }
}
