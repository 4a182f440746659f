package org.dragoman.registry;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dragoman.registry.Known.Body;
import org.dragoman.registry.Known.Place;
import org.dragoman.registry.Known.Sex;
import org.dragoman.registry.Known.State;
import org.dragoman.registry.Sense.Manner;
import org.jspecify.annotations.Nullable;

/// What the files of `data/knowledge` say, read once and never changed.
///
/// A file that contradicts itself or another one is refused, with file and line.
final class Knowledge {

    private final Map<String, State> states = new LinkedHashMap<>();
    private final Phrases<Sense> names = new Phrases<>();
    private final Phrases<Office> offices = new Phrases<>();
    private final Phrases<String> bodies = new Phrases<>();
    private final Map<String, Noun> nouns = new HashMap<>();
    private final Set<String> governments = new HashSet<>();
    private final Set<String> animateVerbs = new HashSet<>();
    private final Set<String> honorifics = new HashSet<>();
    private final Map<String, Sex> sexes = new HashMap<>();
    private final Map<String, Body> bodiesById = new HashMap<>();
    private final Holders holders = new Holders();

    private Knowledge() {}

    /// Reads the files from the class path.
    static Knowledge load() {
        return read(Table::read);
    }

    /// @param files gives the table of a file name
    static Knowledge read(Function<String, Table> files) {
        Knowledge knowledge = new Knowledge();
        files.apply("places.tsv").rows().forEach(knowledge::place);
        files.apply("countries.tsv").rows().forEach(knowledge::state);
        files.apply("organizations.tsv")
                .rows()
                .forEach(row -> knowledge.body(row, constant(Body.Kind.class, row, "kind"), "organization:"));
        files.apply("agencies.tsv")
                .rows()
                .forEach(row -> knowledge.body(row, Body.Kind.AGENCY, "agency:" + knowledge.required(row) + "-"));
        files.apply("places.tsv").rows().forEach(knowledge::checkCountry);
        files.apply("agency-nouns.tsv").rows().forEach(knowledge::agencyNoun);
        files.apply("offices.tsv").rows().forEach(knowledge::office);
        files.apply("holders.tsv").rows().forEach(knowledge::holder);
        files.apply("groups.tsv").rows().forEach(knowledge::noun);
        files.apply("governments.tsv").rows().forEach(row -> knowledge.governments.add(row.required("noun")));
        files.apply("animate-verbs.tsv").rows().forEach(row -> knowledge.animateVerbs.add(row.required("verb")));
        files.apply("honorifics.tsv").rows().forEach(knowledge::honorific);
        files.apply("first-names.tsv").rows().forEach(row -> knowledge.sex(row.required("name"), row));
        return knowledge;
    }

    /// Names of states, bodies and places, matched in their own case.
    Phrases<Sense> names() {
        return names;
    }

    /// Persons of public life.
    Holders holders() {
        return holders;
    }

    /// Titles, in small letters.
    Phrases<Office> offices() {
        return offices;
    }

    /// What a body of a state is called, in small letters, and its kind.
    Phrases<String> bodies() {
        return bodies;
    }

    @Nullable
    State state(String code) {
        return states.get(code);
    }

    /// @param lemma singular, in small letters
    @Nullable
    Noun noun(String lemma) {
        return nouns.get(lemma);
    }

    boolean isGovernment(String word) {
        return governments.contains(word);
    }

    /// Whether only somebody can be the object of the verb.
    boolean isAnimate(String verb) {
        return animateVerbs.contains(verb);
    }

    boolean isHonorific(String word) {
        return honorifics.contains(Spelling.key(word));
    }

    /// The sex that a first name or an honorific tells.
    @Nullable
    Sex sex(String word) {
        return sexes.get(Spelling.key(word));
    }

    private void state(Table.Row row) {
        String code = row.required("alpha3");
        if (!code.matches("[A-Z]{3}")) {
            throw row.fault("not an alpha-3 code: " + code);
        }
        State state = new State(code, row.required("name"), row.list("other names"));
        if (states.put(code, state) != null) {
            throw row.fault("a second " + code);
        }
        Stream.concat(Stream.of(state.name()), state.others().stream())
                .forEach(it -> name(row, it, state, Manner.NAME));
        row.list("seats").forEach(it -> name(row, it, state, Manner.SEAT));
        row.list("people").forEach(it -> name(row, it, state, Manner.PEOPLE));
        row.list("adjectives").forEach(it -> name(row, it, state, Manner.ADJECTIVE));
    }

    private void body(Table.Row row, Body.Kind kind, String prefix) {
        String name = row.required("name");
        Body body = new Body(prefix + Spelling.slug(name), kind, name, row.list("other names"), country(row));
        if (bodiesById.put(body.id(), body) != null) {
            throw row.fault("a second " + body.id());
        }
        Stream.concat(Stream.of(name), body.others().stream()).forEach(it -> name(row, it, body, Manner.NAME));
    }

    private void place(Table.Row row) {
        name(row, row.required("name"), new Place(row.required("name"), row.optional("country")), Manner.NAME);
    }

    private void name(Table.Row row, String name, Known known, Manner manner) {
        List<String> words = Spelling.words(name.replaceFirst("^the ", ""));
        if (words.isEmpty()) {
            throw row.fault("not a name: " + name);
        }
        names.add(words, new Sense(known, manner))
                .filter(before -> !before.known().equals(known))
                .ifPresent(before -> {
                    throw row.fault("'" + name + "' is " + before.known().name() + " already");
                });
    }

    private String required(Table.Row row) {
        checkCountry(row);
        return row.required("country").toLowerCase(Locale.ROOT);
    }

    private @Nullable String country(Table.Row row) {
        checkCountry(row);
        return row.optional("country");
    }

    private void checkCountry(Table.Row row) {
        String code = row.optional("country");
        if (code != null && !states.containsKey(code)) {
            throw row.fault("no such country: " + code);
        }
    }

    private void agencyNoun(Table.Row row) {
        bodies.add(small(row.required("phrase")), row.required("kind")).ifPresent(before -> {
            throw row.fault("a second '" + row.get("phrase") + "'");
        });
    }

    private void office(Table.Row row) {
        String title = row.required("title");
        offices.add(small(title), new Office(title, row.required("office"), sexOf(row), country(row)))
                .ifPresent(before -> {
                    throw row.fault("a second '" + title + "'");
                });
    }

    private void holder(Table.Row row) {
        Office office = offices.of(small(row.required("office")))
                .orElseThrow(() -> row.fault("no such office: " + row.get("office")));
        String of = row.required("of");
        boolean state = states.containsKey(of);
        if (!state && !bodiesById.containsKey(of)) {
            throw row.fault("no such country or body: " + of);
        }
        holders.add(row, sexOf(row), office, state ? of : null, state ? null : of);
    }

    private void noun(Table.Row row) {
        Set<Body.Kind> kinds = EnumSet.noneOf(Body.Kind.class);
        row.list("stands for").forEach(kind -> kinds.add(constant(Body.Kind.class, row, "stands for", kind)));
        Noun noun = new Noun(constant(Noun.Sort.class, row, "sort"), sexOf(row), kinds);
        if (nouns.put(row.required("noun"), noun) != null) {
            throw row.fault("a second '" + row.get("noun") + "'");
        }
    }

    private void honorific(Table.Row row) {
        honorifics.add(Spelling.key(row.required("word")));
        if (!row.get("sex").isEmpty()) {
            sex(row.get("word"), row);
        }
    }

    private void sex(String word, Table.Row row) {
        if (sexes.put(Spelling.key(word), constant(Sex.class, row, "sex")) != null) {
            throw row.fault("a second '" + word + "'");
        }
    }

    private static @Nullable Sex sexOf(Table.Row row) {
        return row.get("sex").isEmpty() ? null : constant(Sex.class, row, "sex");
    }

    private static <E extends Enum<E>> E constant(Class<E> type, Table.Row row, String column) {
        return constant(type, row, column, row.required(column));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, Table.Row row, String column, String word) {
        try {
            return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw row.fault("'" + column + "' can't be '" + word + "'");
        }
    }

    static List<String> small(String phrase) {
        List<String> words = new ArrayList<>();
        Spelling.words(phrase).forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        return words;
    }
}
