package org.dragoman.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.model.Policy;
import org.dragoman.model.Span;

/// The policies of one article: the topics that its acts are about, alike ones together.
final class Policies {

    private static final int LONGEST_NAME = 12;
    private static final Set<String> LEFT_OUT =
            Set.of("the", "a", "an", "its", "his", "her", "their", "this", "that", "any");

    private final Map<String, List<Span>> spans = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    /// The id of the policy that `topic` names; none for a whole clause, which is no name.
    Optional<String> of(Span topic) {
        List<String> words = words(topic.text());
        if (words.isEmpty() || words.size() > LONGEST_NAME) {
            return Optional.empty();
        }
        String id = "policy:" + String.join("-", words);
        names.putIfAbsent(id, name(topic.text()));
        List<Span> known = spans.computeIfAbsent(id, it -> new ArrayList<>());
        if (!known.contains(topic)) {
            known.add(topic);
        }
        return Optional.of(id);
    }

    List<Policy> all() {
        return names.entrySet().stream()
                .map(it -> new Policy(it.getKey(), it.getValue(), spans.getOrDefault(it.getKey(), List.of())))
                .toList();
    }

    private static String name(String topic) {
        return Stream.of(topic.strip().split("\\s+"))
                .dropWhile(word -> LEFT_OUT.contains(word.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(" "));
    }

    private static List<String> words(String topic) {
        String plain = Normalizer.normalize(topic, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’.]", "");
        return Stream.of(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !LEFT_OUT.contains(word))
                .toList();
    }
}
