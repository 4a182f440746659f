package org.dragoman.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.annotate.Token;
import org.dragoman.model.ActorType;
import org.jspecify.annotations.Nullable;

/// The named persons of one article: which of its names belong to the same person.
///
/// A full name makes a person, wherever it stands; a shorter one belongs to who bears it and was named last.
final class Persons {

    /// Names of up to so many letters are too often something else.
    private static final int UNTELLING = 4;

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    private final Knowledge knowledge;
    private final @Nullable LocalDate day;
    private final List<Bearer> bearers = new ArrayList<>();
    private final Map<List<String>, Bearer> byForm = new HashMap<>();

    private static final class Bearer {
        private final Draft draft;
        private final Set<String> words;
        private final String last;
        private int seen = -1;

        private Bearer(Draft draft, List<String> words) {
            this.draft = draft;
            this.words = new HashSet<>(words);
            this.last = words.getLast();
        }
    }

    /// @param names all names of persons in the article, in its order
    /// @param day   when it was published
    Persons(Knowledge knowledge, List<Name> names, @Nullable LocalDate day) {
        this.knowledge = knowledge;
        this.day = day;
        names.stream()
                .filter(name -> words(name.text()).size() > 1)
                .sorted(Comparator.comparingInt(name -> -words(name.text()).size()))
                .forEach(this::full);
    }

    private void full(Name name) {
        List<String> words = words(name.text());
        Bearer bearer =
                bearers.stream().filter(it -> same(it, words)).findFirst().orElseGet(() -> create(name.text(), words));
        byForm.putIfAbsent(words, bearer);
    }

    private Bearer create(String text, List<String> words) {
        String full = spoken(text, words.size());
        Known.Person known = known(full, words);
        Draft draft = known == null ? unknown(full, words) : draft(known, words.size() > 1 ? full : known.name());
        Bearer bearer = new Bearer(draft, words);
        bearers.add(bearer);
        byForm.put(words, bearer);
        return bearer;
    }

    private Draft unknown(String full, List<String> words) {
        Draft draft = new Draft("person:" + Spelling.slug(full), ActorType.PERSON, full, null);
        draft.sex(knowledge.sex(words.getFirst()));
        return draft;
    }

    private Draft draft(Known.Person known, String name) {
        Draft draft = new Draft(known.id(), ActorType.PERSON, name, known.country(day));
        draft.sex(known.sex());
        known.on(day)
                .forEach(tenure -> draft.holds(tenure.office(), tenure.office().title()));
        if (known.on(day).isEmpty()) {
            draft.outOfOffice();
        }
        draft.form(known.name());
        known.others().forEach(draft::form);
        return draft;
    }

    /// The person of public life who is meant by a full name, or by a short one that only one office-holder of the day
    /// bears.
    private Known.@Nullable Person known(String full, List<String> words) {
        Known.Person exact = knowledge.holders().called(full);
        if (exact != null || words.size() > 1) {
            return exact;
        }
        List<Known.Person> called = knowledge.holders().with(words.getFirst());
        List<Known.Person> holders =
                called.stream().filter(it -> !it.on(day).isEmpty()).toList();
        if (holders.size() == 1) {
            return holders.getFirst();
        }
        return holders.isEmpty() && called.size() == 1 ? called.getFirst() : null;
    }

    /// A name without initials in its middle and without "Jr.".
    private static String spoken(String text, int words) {
        List<String> spoken = new ArrayList<>();
        for (String word : text.split("\\s+")) {
            String key = Spelling.key(word);
            boolean silent = key.length() == 1 && words > 2 && word.length() <= 2 || SUFFIXES.contains(key);
            if (!silent) {
                spoken.add(word);
            }
        }
        return String.join(" ", spoken).replaceAll("[\\s,]+$", "");
    }

    /// Who bears the name, as it stands at a place of the article.
    ///
    /// @param place grows from word to word of the article
    Draft bearer(Name name, int place) {
        List<String> words = words(name.text());
        Bearer bearer = byForm.get(words);
        if (words.size() == 1) {
            bearer = shortened(words.getFirst());
        }
        if (bearer == null) {
            bearer = create(name.text(), words);
        }
        bearer.seen = Math.max(bearer.seen, place);
        return bearer.draft;
    }

    /// The names of a sentence, with last names that only the rest of the article, or knowledge, tells to be names.
    List<Name> complete(Words words, List<Name> found) {
        List<Name> names = new ArrayList<>();
        found.forEach(name -> names.add(isNamesake(words, name) ? person(words, name.head()) : name));
        for (Token token : words.sentence().tokens()) {
            if (token.isProperNoun()
                    && token.entity().equals("O")
                    && isLastName(token.text())
                    && found.stream().noneMatch(it -> it.words().has(token.index()))) {
                names.add(person(words, token.index()));
            }
        }
        return names;
    }

    private static Name person(Words words, int at) {
        return new Name(words.sentence(), new Range(at, at), at, Name.Kind.PERSON, null);
    }

    /// Whether the name of a place is that of a person of the article here: nobody is "in Paris" whose last name it is.
    private boolean isNamesake(Words words, Name name) {
        if (name.kind() == Name.Kind.PERSON || name.words().size() > 1 || !isTaken(Spelling.key(name.text()))) {
            return false;
        }
        if (name.kind() == Name.Kind.ORGANIZATION) {
            return true;
        }
        Token token = words.sentence().token(name.head());
        return !token.entity().equals("LOCATION")
                || token.isAny("nsubj") && words.sentence().preposition(token).isEmpty();
    }

    /// Whether somebody with a full name in the article has this last name.
    private boolean isTaken(String small) {
        return bearers.stream().anyMatch(it -> it.words.size() > 1 && it.last.equals(small));
    }

    /// Whether somebody with a full name in the article has this last name, or one holder of an office that day.
    private boolean isLastName(String word) {
        String small = Spelling.key(word);
        return isTaken(small) || small.length() > UNTELLING && isInOffice(known(word, List.of(small)));
    }

    private boolean isInOffice(Known.@Nullable Person known) {
        return known != null && !known.on(day).isEmpty();
    }

    private @Nullable Bearer shortened(String word) {
        return bearers.stream()
                .filter(it -> it.words.contains(word))
                .max(Comparator.comparingInt((Bearer it) -> it.seen)
                        .thenComparing(it -> it.last.equals(word))
                        .thenComparing(it -> -bearers.indexOf(it)))
                .orElse(null);
    }

    /// Whether a further full name can be the bearer's: the same last word and first word or initial, or all its words
    /// are among the bearer's.
    private static boolean same(Bearer bearer, List<String> shorter) {
        if (bearer.words.containsAll(shorter)) {
            return true;
        }
        String first = shorter.getFirst();
        return bearer.last.equals(shorter.getLast())
                && bearer.words.stream()
                        .anyMatch(it -> it.equals(first)
                                || it.length() == 1 && first.startsWith(it)
                                || first.length() == 1 && it.startsWith(first) && !it.equals(bearer.last));
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : Spelling.words(name)) {
            String small = word.toLowerCase(Locale.ROOT);
            if (!SUFFIXES.contains(small)) {
                words.add(small);
            }
        }
        return words.isEmpty() ? List.of(name) : words;
    }
}
