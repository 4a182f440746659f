package org.dragoman.api;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.dragoman.graph.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// A page of a list.
///
/// @param total  how many there are on all pages
/// @param facets for each facet that was asked for, how many there are of each value
/// @param next   the cursor of the following page; null on the last one
record Listing<T>(
        List<T> items,
        Total total,
        Map<String, Map<String, Long>> facets,
        @Nullable String next) {

    /// How many there are: exactly (`eq`), or at least (`gte`).
    record Total(long value, String relation) {}

    /// An answer with the page, and a link to the next one in its head.
    static <A, B> ResponseEntity<Listing<B>> of(Page<A> page, Function<A, B> form) {
        Map<String, Map<String, Long>> facets = new TreeMap<>();
        page.facets().forEach((facet, counts) -> facets.put(Codes.written(facet), counts));
        Total total = new Total(page.total().value(), page.total().exact() ? "eq" : "gte");
        List<B> items = page.items().stream().map(form).toList();
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (page.next() != null) {
            answer.header(HttpHeaders.LINK, "<" + address(page.next()) + ">; rel=\"next\"");
        }
        return answer.body(new Listing<>(items, total, facets, page.next()));
    }

    private static URI address(String cursor) {
        return ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("cursor", "{cursor}")
                .encode()
                .buildAndExpand(cursor)
                .toUri();
    }
}
