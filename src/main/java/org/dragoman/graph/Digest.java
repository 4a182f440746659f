package org.dragoman.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// SHA-256 over several values, of which any may be missing.
final class Digest {

    private Digest() {}

    static String of(@Nullable Object... values) {
        var together = Arrays.stream(values).map(Digest::delimited).collect(Collectors.joining());
        return HexFormat.of().formatHex(sha256().digest(together.getBytes(StandardCharsets.UTF_8)));
    }

    /// With its length before it, so that "ab", "c" is not "a", "bc".
    private static String delimited(@Nullable Object value) {
        var text = Objects.toString(value, "");
        return (value == null ? "-" : text.length() + ":") + text;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
