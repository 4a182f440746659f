package org.dragoman.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/// Gives single resources a strong entity tag, so that a client that has it need not take it again. Lists get none:
/// they are compressed instead.
final class SingleResourceEtags extends ShallowEtagHeaderFilter {

    private static final Pattern SINGLE =
            Pattern.compile(".*/api/v1/(?:articles/[^/]+(?:/facts)?|(?:actors|relations|statements|policies)/[^/]+)");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !SINGLE.matcher(request.getRequestURI()).matches();
    }
}
