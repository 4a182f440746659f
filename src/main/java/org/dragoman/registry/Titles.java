package org.dragoman.registry;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dragoman.annotate.Token;
import org.jspecify.annotations.Nullable;

/// Reads offices, bodies and whose they are out of noun phrases.
final class Titles {

    private static final Set<String> NOT_IN_OFFICE = Set.of(
            "former",
            "ex",
            "candidate",
            "nominee",
            "late",
            "deposed",
            "ousted",
            "exiled",
            "onetime",
            "rebel",
            "opposition",
            "then",
            "retired",
            "longtime",
            "hopeful",
            "contender");
    private static final Set<String> BELONGING = Set.of("of", "from", "in", "for", "at", "on");

    private final Knowledge knowledge;

    Titles(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /// The title in a phrase, the last and longest one.
    @Nullable
    Office office(Words words, Range phrase) {
        return longest(knowledge.offices(), words, phrase, -1);
    }

    /// The title in a phrase that the word `at` is part of.
    @Nullable
    Office office(Words words, Range phrase, int at) {
        return longest(knowledge.offices(), words, phrase, at);
    }

    /// The kind of body of a state that is named in a phrase by words that `at` is one of: `foreign-ministry`.
    @Nullable
    String body(Words words, Range phrase, int at) {
        return longest(knowledge.bodies(), words, phrase, at);
    }

    private static <T> @Nullable T longest(Phrases<T> phrases, Words words, Range phrase, int at) {
        if (phrase.size() <= 0) {
            return null;
        }
        T exact = longest(phrases, words, phrase, at, words.small(phrase));
        return exact != null || at < 0 ? exact : longest(phrases, words, phrase, at, words.singular(phrase, at));
    }

    private static <T> @Nullable T longest(Phrases<T> phrases, Words words, Range phrase, int at, List<String> small) {
        int before = words.start(phrase.first());
        T found = null;
        int end = -1;
        for (int from = 0; from < small.size(); from++) {
            Optional<Phrases.Match<T>> match = phrases.longest(small, from);
            int to = match.map(Phrases.Match::end).orElse(-1);
            if (to > end && (at < 0 || words.range(before + from, before + to).has(at))) {
                found = match.get().meaning();
                end = to;
            }
        }
        return found;
    }

    @Nullable
    Noun noun(Token head) {
        Noun noun = knowledge.noun(head.lemma().toLowerCase(Locale.ROOT));
        return noun != null ? noun : knowledge.noun(head.text().toLowerCase(Locale.ROOT));
    }

    /// Whether the word is a noun of persons or their offices, so that a name beside it is whom it describes.
    boolean describesPerson(Scene scene, Token head) {
        if (!head.isNoun()) {
            return false;
        }
        Range phrase = scene.phrase(head);
        Noun noun = noun(head);
        return body(scene.words(), phrase, head.index()) == null
                && (noun != null && noun.sort() == Noun.Sort.PERSON
                        || office(scene.words(), phrase, head.index()) != null);
    }

    /// Notes what a phrase tells of a person: office, state, sex.
    ///
    /// @param title  where the title may stand
    /// @param head   the head of the phrase
    /// @param before whether the title stands before the name: "President Ana Ruiz", not "Ana Ruiz, a president"
    void enrich(Draft person, Scene scene, Range title, Token head, boolean before) {
        List<String> words = title.size() > 0 ? scene.words().small(title) : List.of();
        words.stream().filter(knowledge::isHonorific).forEach(word -> person.sex(knowledge.sex(word)));
        Owner owner = owner(scene, head, scene.phrase(head), person);
        Office office = title.size() > 0 ? office(scene.words(), title) : null;
        if (owner != null) {
            person.country(owner.country());
            person.serves(owner.actor());
        }
        if (office == null || !person.isPerson()) {
            return;
        }
        person.country(office.country());
        person.sex(office.sex());
        boolean told = before || !person.isOutOfOffice();
        if (told && words.stream().noneMatch(NOT_IN_OFFICE::contains) && office.isPublic(owner)) {
            person.holds(office, office.title());
            if (owner == null) {
                person.country(scene.actingState(head));
                person.seeksCountry();
            }
        } else {
            person.role(office.title());
            person.called(office);
        }
    }

    /// Whose the person or body is that a phrase describes: told before its head word, or after it with a preposition.
    ///
    /// @param who the person described, if it is known, who may stand at the end of the phrase
    @Nullable
    Owner owner(Scene scene, Token head, Range phrase, @Nullable Draft who) {
        Owner before = ownerBefore(scene, head, phrase, who);
        return before != null ? before : ownerAfter(scene, head, BELONGING, who);
    }

    /// Whose it is by the words before the head word: "Peru's minister", "the Peruvian minister".
    @Nullable
    Owner ownerBefore(Scene scene, Token head, Range phrase, @Nullable Draft who) {
        for (int i = phrase.first(); i < head.index(); i++) {
            Draft draft = scene.draft(i);
            boolean own = draft != null
                    && draft.isPerson()
                    && scene.sentence().token(i).tag().equals("PRP$");
            Owner owner = draft == who && who != null || own && !isHeld(scene, head, phrase) ? null : scene.owner(i);
            if (owner != null) {
                return owner;
            }
        }
        return null;
    }

    /// Whether a body or an office is described, which is its owner's: "his ministry", but not "his rival".
    private boolean isHeld(Scene scene, Token head, Range phrase) {
        return body(scene.words(), phrase, head.index()) != null
                || office(scene.words(), phrase, head.index()) != null
                || knowledge.isGovernment(head.text().toLowerCase(Locale.ROOT));
    }

    /// Whose it is by a modifier with one of `prepositions`: "the minister of Peru".
    @Nullable
    Owner ownerAfter(Scene scene, Token head, Set<String> prepositions, @Nullable Draft who) {
        return scene.sentence()
                .dependents(head, "nmod", "conj")
                .filter(it -> it.index() > head.index())
                .filter(it -> belongs(scene, head, it, prepositions))
                .map(it -> of(scene, it, who))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Owner of(Scene scene, Token noun, @Nullable Draft who) {
        boolean same = who != null && scene.draft(noun.index()) == who;
        Owner named = same || noun.is("conj") ? null : scene.owner(noun.index());
        return named != null ? named : owner(scene, noun, scene.phrase(noun), who);
    }

    private boolean belongs(Scene scene, Token head, Token modifier, Set<String> prepositions) {
        String preposition = scene.sentence().preposition(modifier);
        return modifier.is("conj")
                ? describesPerson(scene, head) && describesPerson(scene, modifier)
                : prepositions.contains(preposition) || preposition.equals("to") && serves(head);
    }

    /// "adviser to the president", but not "ambassador to China".
    private boolean serves(Token head) {
        return head.lemma().toLowerCase(Locale.ROOT).matches("advis[eo]r|aide|assistant|counsel|secretary|counsell?or");
    }
}
