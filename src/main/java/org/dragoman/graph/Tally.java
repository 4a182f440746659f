package org.dragoman.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// How many articles say each thing of an actor or policy: "name Claudia Sheinbaum" 12 times, "type LEADER" 11 times.
/// It
/// stands on the node as texts ("12 name Claudia Sheinbaum"), so that what follows from all articles together can be
/// told
/// without reading them again when one comes or goes.
record Tally(SortedMap<String, Long> counts) {

    Tally {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    static Tally empty() {
        return new Tally(new TreeMap<>());
    }

    static Tally parse(List<String> written) {
        var counts = new TreeMap<String, Long>();
        for (var line : written) {
            var space = line.indexOf(' ');
            counts.put(line.substring(space + 1), Long.valueOf(line.substring(0, space)));
        }
        return new Tally(counts);
    }

    List<String> written() {
        var lines = new ArrayList<String>();
        counts.forEach((entry, count) -> lines.add(count + " " + entry));
        return lines;
    }

    /// With all counts changed by those of `change`; what comes to nothing is gone.
    Tally plus(Map<String, Long> change) {
        var sum = new TreeMap<>(counts);
        change.forEach((entry, count) -> sum.merge(entry, count, Long::sum));
        sum.values().removeIf(count -> count == 0);
        return new Tally(sum);
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    long count(String entry) {
        return counts.getOrDefault(entry, 0L);
    }

    /// The values that were said of one property.
    List<String> values(String property) {
        var start = property + " ";
        return counts.tailMap(start).keySet().stream()
                .takeWhile(entry -> entry.startsWith(start))
                .map(entry -> entry.substring(start.length()))
                .toList();
    }

    /// The value that most articles say; of several the longest, then the first in the alphabet.
    Optional<String> most(String property) {
        return values(property).stream()
                .min(Comparator.comparing((String value) -> -count(property + " " + value))
                        .thenComparing(value -> -value.length())
                        .thenComparing(Comparator.naturalOrder()));
    }
}
