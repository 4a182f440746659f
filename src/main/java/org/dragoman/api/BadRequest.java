package org.dragoman.api;

import java.io.Serial;
import java.util.List;

/// A request that is wrong in itself.
final class BadRequest extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<Flaw> flaws;

    BadRequest(String field, String message) {
        this(List.of(new Flaw(field, message)));
    }

    BadRequest(List<Flaw> flaws) {
        super(flaws.toString());
        this.flaws = List.copyOf(flaws);
    }

    List<Flaw> flaws() {
        return flaws;
    }
}
