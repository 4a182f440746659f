package org.dragoman.registry;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.model.ActorType;
import org.jspecify.annotations.Nullable;

/// Somebody or something in the world that has a name.
sealed interface Known {

    String name();

    /// ISO 3166-1 alpha-3 code of the state it is, or belongs to.
    @Nullable
    String country();

    /// A state or a territory that may act like one.
    record State(String code, String name, List<String> others) implements Known {

        @Override
        public String country() {
            return code;
        }

        String id() {
            return "country:" + code;
        }
    }

    /// A body with a name of its own: AGENCY or ORGANIZATION.
    record Body(
            ActorType type,
            String id,
            String name,
            List<String> others,
            @Nullable String country) implements Known {}

    /// A place that acts in nobody's name, though a person or a group may belong to its state.
    record Place(String name, @Nullable String country) implements Known {}

    /// A person of public life.
    record Person(
            String id,
            String name,
            List<String> others,
            @Nullable Sex sex,
            List<Tenure> tenures) implements Known {

        @Override
        public @Nullable String country() {
            return tenures.stream()
                    .map(Tenure::country)
                    .filter(it -> it != null)
                    .findFirst()
                    .orElse(null);
        }

        boolean inOffice(LocalDate day) {
            return tenures.stream().anyMatch(tenure -> tenure.covers(day));
        }
    }

    /// An office held for a time; `from` and `to` are inclusive, null where unknown or not ended.
    record Tenure(
            String office,
            @Nullable String country,
            @Nullable String body,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        boolean covers(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    /// Somebody of the article itself, named or not.
    record Owner(String name, @Nullable String country) implements Known {}

    enum Sex {
        MALE,
        FEMALE
    }
}
