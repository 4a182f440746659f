package org.dragoman.graph;

import java.io.Serial;

/// A cursor that none of our pages has given, or one of a list with another order.
public final class UnknownCursor extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1;

    UnknownCursor(String cursor) {
        super("cursor is not one that a page of this list gave as next: " + cursor);
    }
}
