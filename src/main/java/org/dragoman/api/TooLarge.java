package org.dragoman.api;

import java.io.Serial;

/// An article of more bytes than are taken.
final class TooLarge extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    TooLarge(int most) {
        super("An article may have %,d bytes at most.".formatted(most));
    }
}
