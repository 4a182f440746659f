package org.dragoman.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Refuses parameters that a call does not know, since ignoring a misspelt filter would give a wrong answer.
final class KnownParameters implements HandlerInterceptor {

    private final Map<HandlerMethod, Set<String>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod call) {
            Set<String> names = known.computeIfAbsent(call, KnownParameters::of);
            List<Flaw> flaws = request.getParameterMap().keySet().stream()
                    .filter(name -> !names.contains(name))
                    .map(name -> new Flaw(
                            name,
                            names.isEmpty()
                                    ? "is unknown: this call has no parameters"
                                    : "is unknown: this call knows " + String.join(", ", names)))
                    .toList();
            if (!flaws.isEmpty()) {
                throw new BadRequest(flaws);
            }
        }
        return true;
    }

    private static Set<String> of(HandlerMethod call) {
        return Arrays.stream(call.getMethodParameters())
                .flatMap(KnownParameters::names)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> names(MethodParameter parameter) {
        if (parameter.hasParameterAnnotation(RequestParam.class)) {
            return Stream.of(parameter.getParameter().getName());
        }
        return parameter.getParameterType().isRecord()
                ? Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .map(RecordComponent::getName)
                : Stream.empty();
    }
}
