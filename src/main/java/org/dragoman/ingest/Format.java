package org.dragoman.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.dragoman.article.HtmlPage;
import org.dragoman.article.PlainText;
import org.dragoman.ingest.Arrival.Damaged;
import org.dragoman.ingest.Arrival.Letter;
import org.dragoman.ingest.Arrival.Origin;

/// The forms in which articles come.
public enum Format {
    /// One JSON object a line.
    JSONL {
        @Override
        void deliver(InputStream in, String source, Consumer<Arrival> to) throws IOException {
            JsonLines.deliver(in, source, to);
        }
    },
    /// One text a source, in UTF-8.
    TEXT {
        @Override
        void deliver(InputStream in, String source, Consumer<Arrival> to) throws IOException {
            Origin origin = new Origin(source, 0);
            byte[] bytes = in.readAllBytes();
            try {
                to.accept(new Letter(origin, PlainText.article(utf8(bytes, 0, bytes.length)), null));
            } catch (CharacterCodingException e) {
                to.accept(new Damaged(origin, "the text is not UTF-8"));
            }
        }
    },
    /// One web page a source.
    HTML {
        @Override
        void deliver(InputStream in, String source, Consumer<Arrival> to) throws IOException {
            to.accept(new Letter(new Origin(source, 0), HtmlPage.read(in, ""), null));
        }
    };

    abstract void deliver(InputStream in, String source, Consumer<Arrival> to) throws IOException;

    /// The form that the name of a file promises.
    public static Optional<Format> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "jsonl", "ndjson", "json" -> Optional.of(JSONL);
            case "txt", "text" -> Optional.of(TEXT);
            case "html", "htm", "xhtml" -> Optional.of(HTML);
            default -> Optional.empty();
        };
    }

    /// Unlike `new String` it does not hide bytes that are none of UTF-8; a byte order mark is left out.
    static String utf8(byte[] bytes, int start, int end) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes, start, end - start))
                .toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
