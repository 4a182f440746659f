package org.dragoman.api;

import java.io.Serial;

/// A value that is none of those which a parameter may have.
final class UnknownCode extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1;

    UnknownCode(String message) {
        super(message);
    }
}
