package org.dragoman.api;

import java.io.Serial;

/// Nothing has the id that was asked for.
final class NotHere extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    NotHere(String what, String id) {
        super("There is no " + what + " with the id " + id + ".");
    }
}
