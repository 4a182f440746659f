package org.dragoman.cli;

/// Commands without Spring log, if anything, to standard error: standard output is for what was asked.
final class Logs {

    private Logs() {}

    /// To be called before the first logger is.
    static void warningsOnly() {
        System.setProperty("logback.configurationFile", "org/dragoman/cli/logback-warnings.xml");
    }
}
