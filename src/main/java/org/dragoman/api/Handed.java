package org.dragoman.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.dragoman.ingest.Format;
import org.dragoman.ingest.Incoming;
import org.dragoman.ingest.MalformedArticle;
import org.dragoman.model.Article;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/// Takes the article out of a request.
final class Handed {

    private static final int MOST_BYTES = 10_000_000;

    private Handed() {}

    /// @param id what the address says that the article is called, or null
    static Article article(HttpServletRequest request, @Nullable String id) throws IOException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            throw new TooLarge(MOST_BYTES);
        }
        byte[] bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new TooLarge(MOST_BYTES);
        }
        try {
            return new Incoming(bytes, format(request)).article(id);
        } catch (MalformedArticle problem) {
            throw new BadRequest(problem.field(), problem.problem());
        }
    }

    static boolean isPage(HttpServletRequest request) {
        return format(request) == Format.HTML;
    }

    private static Format format(HttpServletRequest request) {
        MediaType type = MediaType.parseMediaType(request.getContentType());
        if (type.isCompatibleWith(MediaType.TEXT_HTML)) {
            return Format.HTML;
        }
        return type.isCompatibleWith(MediaType.TEXT_PLAIN) ? Format.TEXT : Format.JSONL;
    }
}
