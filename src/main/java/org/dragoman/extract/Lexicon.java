package org.dragoman.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.extract.Predicate.Condition;
import org.dragoman.extract.Predicate.Slot;
import org.dragoman.extract.Predicate.WordClass;
import org.dragoman.model.RelationType;

/// What words say which act: `data/knowledge/predicates/`, loaded and checked.
final class Lexicon {

    private static final String[] COLUMNS = {"predicate", "type", "source", "target", "topic", "if", "cameo", "mode"};
    private static final Set<String> GRAMMATICAL_ROLES =
            Set.of("subj", "obj", "iobj", "comp", "comp-subj", "poss", "poss-of-obj", "mod", "reciprocal", "that");

    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<WordClass, Map<String, List<Predicate>>> predicates = new HashMap<>();
    private final Map<String, LightVerb> lightVerbs = new HashMap<>();

    /// What a verb does to the act that its object names.
    enum LightVerb {
        /// Its subject does it: hold talks.
        DO,
        /// Its subject undergoes it: receive support.
        GET,
        /// It does not go on: suspend talks.
        END,
        /// Its subject will not do it.
        REFUSE,
        /// Its subject is going to do it.
        PLAN,
        /// Its subject wants another to do it.
        ASK
    }

    private Lexicon() {}

    static Lexicon load() {
        return of(
                Table.read("predicates/classes.tsv", "class", "lemmas"),
                Table.read("predicates/lightverbs.tsv", "verb", "effect"),
                Map.of(
                        WordClass.VERB,
                        List.of(
                                Table.read("predicates/phrases.tsv", COLUMNS),
                                Table.read("predicates/verbs.tsv", COLUMNS)),
                        WordClass.NOUN,
                        List.of(Table.read("predicates/nouns.tsv", COLUMNS)),
                        WordClass.ADJECTIVE,
                        List.of(Table.read("predicates/adjectives.tsv", COLUMNS))));
    }

    static Lexicon of(Table classes, Table lightVerbs, Map<WordClass, List<Table>> predicates) {
        Lexicon lexicon = new Lexicon();
        classes.rows().forEach(lexicon::addClass);
        lightVerbs.rows().forEach(lexicon::addLightVerb);
        Set<String> known = new HashSet<>();
        predicates.forEach((wordClass, tables) -> tables.stream()
                .flatMap(table -> table.rows().stream())
                .forEach(row -> lexicon.addPredicate(wordClass, row, known)));
        // the closest description first; the order of the file among equals
        lexicon.predicates
                .values()
                .forEach(byLemma -> byLemma.values()
                        .forEach(list -> list.sort(Comparator.comparing(
                                (Predicate it) -> -it.parts().size()))));
        return lexicon;
    }

    /// The entries whose head word has this lemma, the closest description first.
    List<Predicate> of(WordClass wordClass, String lemma) {
        return predicates.getOrDefault(wordClass, Map.of()).getOrDefault(lemma, List.of());
    }

    Stream<LightVerb> lightVerb(String lemma) {
        return Stream.ofNullable(lightVerbs.get(lemma));
    }

    /// How many entries there are.
    int size() {
        return (int) predicates.values().stream()
                .flatMap(it -> it.values().stream())
                .flatMap(List::stream)
                .distinct()
                .count();
    }

    private void addClass(Table.Row row) {
        String name = row.cell(0);
        if (!name.startsWith("@")) {
            throw row.fault("a class is written @name, but this is " + name);
        }
        if (classes.put(name, new LinkedHashSet<>(row.list(1))) != null) {
            throw row.fault("a second class " + name);
        }
    }

    private void addLightVerb(Table.Row row) {
        LightVerb effect = row.one(LightVerb.class, row.cell(1));
        for (String lemma : row.list(0)) {
            if (lightVerbs.put(lemma, effect) != null) {
                throw row.fault("a second row for " + lemma);
            }
        }
    }

    private void addPredicate(WordClass wordClass, Table.Row row, Set<String> known) {
        String written = row.cell(0);
        if (!known.add(wordClass + " " + written + " if " + row.cell(5))) {
            throw row.fault("a second row for " + written + " under the same conditions");
        }
        int space = (written + " ").indexOf(' ');
        Predicate predicate = new Predicate(
                written,
                wordClass,
                parts(written.substring(Math.min(space, written.length())), row),
                row.one(RelationType.class, row.cell(1)),
                roles(row, 2),
                roles(row, 3),
                roles(row, 4),
                conditions(row),
                row.cell(6).isEmpty() ? null : row.cell(6),
                row.cell(7).isEmpty() ? null : row.cell(7),
                row.place());
        for (String lemma : written.substring(0, space).split(",")) {
            predicates
                    .computeIfAbsent(wordClass, it -> new HashMap<>())
                    .computeIfAbsent(lemma, it -> new ArrayList<>())
                    .add(predicate);
        }
    }

    private List<Set<String>> parts(String written, Table.Row row) {
        List<Set<String>> parts = new ArrayList<>();
        for (String part : written.strip().split("\\s+")) {
            if (!part.isEmpty()) {
                parts.add(lemmas(part, row));
            }
        }
        return parts;
    }

    /// `a|b|@class` as the lemmas it stands for.
    private Set<String> lemmas(String alternatives, Table.Row row) {
        Set<String> lemmas = new LinkedHashSet<>();
        for (String one : alternatives.split("\\|")) {
            if (!one.startsWith("@")) {
                lemmas.add(one);
            } else if (classes.containsKey(one)) {
                lemmas.addAll(classes.get(one));
            } else {
                throw row.fault("there is no class " + one);
            }
        }
        return lemmas;
    }

    private static List<String> roles(Table.Row row, int column) {
        for (String role : row.list(column)) {
            if (!GRAMMATICAL_ROLES.contains(role) && !Prepositions.ALL.contains(role)) {
                throw row.fault(role + " is neither a role nor a preposition");
            }
        }
        return row.list(column);
    }

    private List<Condition> conditions(Table.Row row) {
        return row.cell(5).isEmpty()
                ? List.of()
                : Stream.of(row.cell(5).split("\\s*;\\s*"))
                        .map(it -> condition(it, row))
                        .toList();
    }

    private Condition condition(String written, Table.Row row) {
        String[] sides = written.split("=", 2);
        Slot slot = row.one(Slot.class, sides[0]);
        return new Condition(slot, sides.length == 1 ? Set.of() : lemmas(sides[1], row));
    }
}
