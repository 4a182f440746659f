package org.dragoman.cli;

/// What the program tells the shell when it ends.
final class ExitStatus {
    static final int DONE = 0;
    static final int FAILED = 1;
    /// Wrong usage, or input that could not be read.
    static final int WRONG_INPUT = 2;

    private ExitStatus() {}
}
