package org.dragoman.api.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.servlet.HandlerInterceptor;

/// Lets a request pass that sends the key, as `Authorization: Bearer KEY` or as `X-Api-Key: KEY`.
record ApiKey(String key) implements HandlerInterceptor {

    private static final String BEARER = "Bearer ";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (CorsUtils.isPreFlightRequest(request) || isKnown(sent(request))) {
            return true;
        }
        throw unknown();
    }

    private static @Nullable String sent(HttpServletRequest request) {
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.startsWith(BEARER)
                ? authorization.substring(BEARER.length()).strip()
                : request.getHeader("X-Api-Key");
    }

    /// In the same time for every wrong key, so that nobody finds it letter by letter.
    private boolean isKnown(@Nullable String sent) {
        return sent != null && MessageDigest.isEqual(sent.getBytes(UTF_8), key.getBytes(UTF_8));
    }

    private static ErrorResponseException unknown() {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNAUTHORIZED, "Send the API key as \"Authorization: Bearer KEY\" or as \"X-Api-Key: KEY\".");
        var refusal = new ErrorResponseException(HttpStatus.UNAUTHORIZED, problem, null);
        refusal.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return refusal;
    }

    @Override
    public String toString() {
        return "ApiKey[...]";
    }
}
