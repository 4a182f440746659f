package org.dragoman.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.ActorType;
import org.jspecify.annotations.Nullable;

/// The named persons of one article: which of its names belong to the same person.
///
/// A full name makes a person, wherever it stands; a shorter one belongs to who bears it and was named last.
final class Persons {

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    private final Knowledge knowledge;
    private final List<Person> persons = new ArrayList<>();
    private final Map<String, Person> byForm = new HashMap<>();

    private static final class Person {
        private final Draft draft;
        private final List<String> words;
        private int seen = -1;

        private Person(Draft draft, List<String> words) {
            this.draft = draft;
            this.words = words;
        }
    }

    /// @param names all names of persons in the article, in its order
    Persons(Knowledge knowledge, List<Name> names) {
        this.knowledge = knowledge;
        names.stream()
                .filter(name -> words(name.text()).size() > 1)
                .sorted(Comparator.comparingInt(
                        (Name name) -> -words(name.text()).size()))
                .forEach(this::full);
    }

    private void full(Name name) {
        List<String> words = words(name.text());
        Person person = persons.stream()
                .filter(it -> same(it.words, words))
                .findFirst()
                .orElseGet(() -> create(name.text(), words));
        byForm.putIfAbsent(String.join(" ", words), person);
    }

    private Person create(String text, List<String> words) {
        List<String> spoken = new ArrayList<>();
        for (String word : text.split("\\s+")) {
            String key = Spelling.key(word);
            boolean silent = key.length() == 1 && words.size() > 2 || SUFFIXES.contains(key);
            if (!silent) {
                spoken.add(word.replaceAll(",$", ""));
            }
        }
        String full = String.join(" ", spoken);
        Draft draft = new Draft("person:" + Spelling.slug(full), ActorType.PERSON, full, null);
        draft.sex(knowledge.sex(words.getFirst()));
        Person person = new Person(draft, words);
        persons.add(person);
        return person;
    }

    /// Who bears the name, as it stands at a place of the article.
    ///
    /// @param place grows from word to word of the article
    Draft bearer(Name name, int place) {
        List<String> words = words(name.text());
        Person person = words.size() > 1 ? byForm.get(String.join(" ", words)) : shortened(words);
        if (person == null) {
            person = create(name.text(), words);
        }
        person.seen = place;
        return person.draft;
    }

    private @Nullable Person shortened(List<String> words) {
        if (words.isEmpty()) {
            return null;
        }
        String word = words.getFirst();
        return persons.stream()
                .filter(it -> it.words.contains(word))
                .max(Comparator.comparingInt((Person it) -> it.seen)
                        .thenComparing(it -> it.words.getLast().equals(word))
                        .thenComparing(it -> -persons.indexOf(it)))
                .orElse(null);
    }

    /// Whether two full names can be one person's: the same last word and first word or initial, or all words of the
    /// shorter among those of the longer.
    private static boolean same(List<String> longer, List<String> shorter) {
        if (new LinkedHashSet<>(longer).containsAll(shorter)) {
            return true;
        }
        String first = longer.getFirst();
        String other = shorter.getFirst();
        boolean initial = (first.length() == 1 || other.length() == 1) && first.charAt(0) == other.charAt(0);
        return longer.getLast().equals(shorter.getLast()) && (first.equals(other) || initial);
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : Spelling.words(name)) {
            String small = word.toLowerCase(Locale.ROOT);
            if (!SUFFIXES.contains(small)) {
                words.add(small);
            }
        }
        return words;
    }
}
