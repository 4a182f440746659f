package org.dragoman.graph;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.dragoman.graph.Paging.Order;
import org.jspecify.annotations.Nullable;

/// Where a page ended: the place of its last item. That item may be gone by the time the next page is asked for, and
/// others
/// may have come; each that was there all the time is still shown once.
final class Cursor {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private Cursor() {}

    /// @param list what is listed, so that the cursor of one list is none of another
    static String write(String list, Order order, String place) {
        return ENCODER.encodeToString((mark(list, order) + place).getBytes(StandardCharsets.UTF_8));
    }

    /// The place, or null without a cursor.
    ///
    /// @throws UnknownCursor where no such list has given it
    static @Nullable String read(String list, Paging paging) {
        var cursor = paging.cursor();
        if (cursor == null) {
            return null;
        }
        try {
            var written = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var mark = mark(list, paging.order());
            if (written.startsWith(mark)) {
                return written.substring(mark.length());
            }
        } catch (IllegalArgumentException notBase64) {
            throw new UnknownCursor(cursor);
        }
        throw new UnknownCursor(cursor);
    }

    private static String mark(String list, Order order) {
        return list + (order == Order.NEWEST_FIRST ? "-" : "+");
    }
}
