package org.dragoman.graph;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.dragoman.model.ActorType;
import org.jspecify.annotations.Nullable;

/// What an actor's node says, as it follows from all articles together.
record ActorState(Map<String, Object> properties, List<String> labels) {

    private static final String LEADER = "Leader";
    private static final List<String> LABELS = List.of("Person", "Country", "Agency", "Organization", "Group", LEADER);

    static ActorState of(String id, Tally tally) {
        if (tally.isEmpty()) {
            return new ActorState(Map.of(), List.of());
        }
        var type = type(tally);
        var name = tally.most("name").orElseGet(() -> stateName(id));
        var aliases = new TreeSet<>(tally.values("name"));
        aliases.addAll(tally.values("alias"));
        aliases.remove(name);
        var properties = new Row()
                .with("type", type.name())
                .with("name", name)
                .with("aliases", List.copyOf(aliases))
                .with("country", country(id, tally))
                .with("wikidataId", tally.most("wikidata").orElse(null))
                .with("articles", tally.count("articles"))
                .with("attested", tally.written())
                .with("place", Place.of(name, id))
                .build();
        return new ActorState(properties, labels(type));
    }

    /// What most articles say; but whoever held an office in one of them is a leader. Of whom none speaks is a state
    /// that somebody belongs to.
    static ActorType type(Tally tally) {
        if (tally.count("type " + ActorType.LEADER) > 0) {
            return ActorType.LEADER;
        }
        return tally.most("type").map(ActorType::valueOf).orElse(ActorType.COUNTRY);
    }

    private static @Nullable String country(String id, Tally tally) {
        return tally.most("country").orElseGet(() -> tally.count("articles") == 0 ? code(id) : null);
    }

    private static List<String> labels(ActorType type) {
        return switch (type) {
            case LEADER -> List.of("Person", LEADER);
            case PERSON -> List.of("Person");
            case COUNTRY -> List.of("Country");
            case AGENCY -> List.of("Agency");
            case ORGANIZATION -> List.of("Organization");
            case GROUP -> List.of("Group");
        };
    }

    /// Those of the six that the node has not.
    List<String> otherLabels() {
        return LABELS.stream().filter(label -> !labels.contains(label)).toList();
    }

    /// What a state is called that no article names, though somebody is its president or its army.
    private static String stateName(String id) {
        var code = code(id);
        return Arrays.stream(Locale.getISOCountries())
                .map(country -> Locale.of("", country))
                .filter(country -> country.getISO3Country().equals(code))
                .map(country -> country.getDisplayCountry(Locale.ENGLISH))
                .min(Comparator.naturalOrder())
                .orElse(code);
    }

    private static String code(String id) {
        return id.substring(id.indexOf(':') + 1);
    }
}
