package org.dragoman.api.access;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/// The server was to listen beyond this machine without asking who calls.
final class KeyMissing extends RuntimeException {

    private static final long serialVersionUID = 1;

    KeyMissing(@Nullable InetAddress address) {
        super("The API would be open to everybody who reaches %s: there is no key."
                .formatted(address == null ? "any address of this machine" : address.getHostAddress()));
    }
}
