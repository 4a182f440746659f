package org.dragoman.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.function.Consumer;
import org.dragoman.ingest.Arrival.Damaged;
import org.dragoman.ingest.Arrival.Origin;

/// Articles as JSON objects, one a line. Empty lines are passed over.
final class JsonLines {

    private JsonLines() {}

    static void deliver(InputStream in, String source, Consumer<Arrival> to) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in, 1 << 16);
        ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 14);
        int number = 1;
        for (int b = bytes.read(); b >= 0; b = bytes.read()) {
            if (b == '\n') {
                read(line, new Origin(source, number++), to);
            } else {
                line.write(b);
            }
        }
        read(line, new Origin(source, number), to);
    }

    private static void read(ByteArrayOutputStream line, Origin origin, Consumer<Arrival> to) {
        byte[] bytes = line.toByteArray();
        line.reset();
        try {
            String json = Format.utf8(bytes, 0, bytes.length);
            if (!json.isBlank()) {
                to.accept(ArticleJson.read(json, origin));
            }
        } catch (CharacterCodingException e) {
            to.accept(new Damaged(origin, "the line is not UTF-8"));
        }
    }
}
