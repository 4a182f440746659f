package org.dragoman.registry;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.model.ActorType;
import org.jspecify.annotations.Nullable;

/// Somebody or something in the world that has a name.
sealed interface Known {

    String name();

    /// Further names.
    List<String> others();

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

    /// A body with a name of its own.
    record Body(
            String id,
            Kind kind,
            String name,
            List<String> others,
            @Nullable String country) implements Known {

        enum Kind {
            AGENCY,
            INTERGOVERNMENTAL,
            REGIONAL,
            ARMED,
            PARTY,
            NEWS,
            COMPANY,
            NGO;

            ActorType type() {
                return this == AGENCY ? ActorType.AGENCY : ActorType.ORGANIZATION;
            }

            /// Whether who works for it holds a public office.
            boolean isPublic() {
                return switch (this) {
                    case AGENCY, INTERGOVERNMENTAL, REGIONAL -> true;
                    case ARMED, PARTY, NEWS, COMPANY, NGO -> false;
                };
            }
        }
    }

    /// A place that acts in nobody's name, though a person or a group may belong to its state.
    record Place(String name, @Nullable String country) implements Known {

        @Override
        public List<String> others() {
            return List.of();
        }
    }

    /// A person of public life.
    ///
    /// @param tenures in the order of time
    record Person(
            String id,
            String name,
            List<String> others,
            @Nullable Sex sex,
            List<Tenure> tenures) implements Known {

        /// The state that the person served last.
        @Override
        public @Nullable String country() {
            return tenures.stream().map(Tenure::country).reduce(null, (before, next) -> next == null ? before : next);
        }

        /// The state that the person is of on a day: of none, while in the service of many.
        @Nullable
        String country(@Nullable LocalDate day) {
            List<Tenure> held = day == null ? List.of() : on(day);
            boolean international = !held.isEmpty() && held.stream().allMatch(tenure -> tenure.country() == null);
            return international ? null : country();
        }

        /// The offices held on a day; without a day, all.
        List<Tenure> on(@Nullable LocalDate day) {
            return tenures.stream()
                    .filter(tenure -> day == null || tenure.covers(day))
                    .toList();
        }
    }

    /// An office held for a time.
    ///
    /// @param country code of the state that it is an office of, if it is one
    /// @param body    id of the body that it is an office of, if it is one
    /// @param from    first day, null where unknown
    /// @param to      last day, null where unknown or not ended
    record Tenure(
            Office office,
            @Nullable String country,
            @Nullable String body,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        boolean covers(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    enum Sex {
        MALE,
        FEMALE
    }
}
