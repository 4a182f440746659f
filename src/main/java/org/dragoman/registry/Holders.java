package org.dragoman.registry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.registry.Known.Person;
import org.dragoman.registry.Known.Sex;
import org.dragoman.registry.Known.Tenure;
import org.jspecify.annotations.Nullable;

/// Persons of public life, and when they held which office.
final class Holders {

    private final Map<String, Person> byId = new LinkedHashMap<>();
    private final Map<String, String> idsByName = new HashMap<>();
    private final Map<String, Set<String>> idsByWord = new HashMap<>();

    /// Adds one tenure of the person whom the row names.
    ///
    /// @param country code of the state that the office is of, if it is of one
    /// @param body    id of the body that it is of, if it is of one
    void add(Table.Row row, @Nullable Sex sex, Office office, @Nullable String country, @Nullable String body) {
        String name = row.required("name");
        String id = "person:" + Spelling.slug(name);
        Tenure tenure = new Tenure(office, country, body, day(row, "from", false), day(row, "to", true));
        if (tenure.from() != null && tenure.to() != null && tenure.to().isBefore(tenure.from())) {
            throw row.fault("'to' is before 'from'");
        }
        Person before = byId.get(id);
        List<Tenure> tenures = new ArrayList<>(before == null ? List.of() : before.tenures());
        tenures.add(tenure);
        byId.put(id, new Person(id, name, row.list("other names"), sex, List.copyOf(tenures)));
        Stream.concat(Stream.of(name), row.list("other names").stream()).forEach(it -> index(row, it, id));
        Knowledge.small(name)
                .forEach(word -> idsByWord
                        .computeIfAbsent(word, unseen -> new HashSet<>())
                        .add(id));
    }

    private void index(Table.Row row, String name, String id) {
        String before = idsByName.put(Spelling.key(name), id);
        if (before != null && !before.equals(id)) {
            throw row.fault("'" + name + "' is " + before + " already");
        }
    }

    /// A year or a month counts whole: its first day as a beginning, its last as an end.
    private static @Nullable LocalDate day(Table.Row row, String column, boolean end) {
        String text = row.optional(column);
        if (text == null) {
            return null;
        }
        try {
            if (text.length() == "yyyy".length()) {
                int year = Integer.parseInt(text);
                return end ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
            }
            if (text.length() == "yyyy-mm".length()) {
                YearMonth month = YearMonth.parse(text);
                return end ? month.atEndOfMonth() : month.atDay(1);
            }
            return LocalDate.parse(text);
        } catch (DateTimeException | NumberFormatException wrong) {
            throw row.fault("'" + column + "' is no date: " + text);
        }
    }

    /// The person who bears exactly this name.
    @Nullable
    Person called(String name) {
        String id = idsByName.get(Spelling.key(name));
        return id == null ? null : byId.get(id);
    }

    /// Persons with a word in their name.
    List<Person> with(String word) {
        Set<String> ids = idsByWord.getOrDefault(Spelling.key(word), Set.of());
        return ids.isEmpty()
                ? List.of()
                : byId.values().stream().filter(it -> ids.contains(it.id())).toList();
    }

    /// Who held an office of a state on a day; empty where it is not known, or several are.
    Optional<Person> of(Office office, String country, LocalDate day) {
        List<Person> found = byId.values().stream()
                .filter(person -> person.on(day).stream()
                        .anyMatch(it -> country.equals(it.country())
                                && office.means(it.office().kind())))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
