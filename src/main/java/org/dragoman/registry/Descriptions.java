package org.dragoman.registry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;
import org.dragoman.model.ActorType;
import org.dragoman.registry.Known.Owner;
import org.dragoman.registry.Known.State;
import org.jspecify.annotations.Nullable;

/// Who is meant by a phrase that names nobody: "the Mexican leader", "Russian officials", "the ministry".
final class Descriptions {

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
            "then");
    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "these", "those", "both", "his", "her", "its", "their");
    private static final Set<String> TWO = Set.of("two", "both");
    private static final Set<String> BELONGING = Set.of("of", "from", "in", "for", "at");

    private final Knowledge knowledge;
    private final Discourse discourse;
    private final @Nullable State home;
    private final @Nullable LocalDate day;
    private Map<Integer, Name> byHead = Map.of();

    Descriptions(Knowledge knowledge, Discourse discourse, List<Name> names, @Nullable LocalDate day) {
        this.knowledge = knowledge;
        this.discourse = discourse;
        this.day = day;
        this.home = mostNamed(names);
    }

    private static @Nullable State mostNamed(List<Name> names) {
        Map<State, Integer> counts = new HashMap<>();
        State most = null;
        for (Name name : names) {
            if (name.sense() != null && name.sense().known() instanceof State state) {
                int count = counts.merge(state, 1, Integer::sum);
                if (most == null || count > counts.getOrDefault(most, 0)) {
                    most = state;
                }
            }
        }
        return most;
    }

    void enter(Map<Integer, Name> namesByHead) {
        byHead = namesByHead;
    }

    Draft state(State state) {
        Draft draft = new Draft(state.id(), ActorType.COUNTRY, state.name(), state.code());
        state.others().forEach(draft::form);
        return draft;
    }

    /// Whether the word is a noun of persons, offices or bodies, so that a name beside it is who it describes.
    boolean describes(Sentence sentence, Token head) {
        return head.isNoun()
                && (noun(head) != null || office(sentence, Grammar.phrase(sentence, head), head.index()) != null);
    }

    /// Notes what a phrase tells of a person beside the name: office, state, sex.
    void enrich(Draft person, Sentence sentence, Range phrase, Token head) {
        Words words = Words.small(sentence, phrase);
        boolean inOffice = words.words().stream().noneMatch(NOT_IN_OFFICE::contains);
        Office office = office(sentence, phrase, -1);
        Known found = belonging(sentence, head, phrase);
        person.country(found == null ? null : found.country());
        words.words().forEach(word -> {
            if (knowledge.isHonorific(word)) {
                person.sex(knowledge.sex(word));
            }
        });
        if (office != null && inOffice && person.isPerson()) {
            person.holds(office, office.title());
            if (found == null && home != null) {
                person.country(home.code());
            }
        }
    }

    /// Who is meant by the phrase around a common noun; nobody if it can't act.
    List<Draft> meant(Sentence sentence, Token head, Range phrase) {
        List<Draft> pair = pair(sentence, head, phrase);
        if (!pair.isEmpty()) {
            return pair;
        }
        Draft one = one(sentence, head, phrase);
        return one == null ? List.of() : List.of(one);
    }

    private @Nullable Draft one(Sentence sentence, Token head, Range phrase) {
        Known owner = belonging(sentence, head, phrase);
        String code = owner == null ? null : owner.country();
        State state = code == null ? null : knowledge.state(code);
        String kind = body(sentence, phrase, head.index());
        if (kind != null) {
            return agency(sentence, head, kind, state);
        }
        String word = head.text().toLowerCase(Locale.ROOT);
        if (knowledge.isGovernment(word)) {
            if (state != null && (owner instanceof State || owner instanceof Owner)) {
                return discourse.draft(state(state));
            }
            if (owner == null
                    && word.matches("government|country|nation|regime|authorities|administration")
                    && isDefinite(sentence, head)) {
                Draft last = discourse.last(draft -> draft.type() == ActorType.COUNTRY);
                if (last != null) {
                    return last;
                }
            }
        }
        Office office = office(sentence, phrase, head.index());
        if (office != null && !isPlural(head) && isDefinite(sentence, head)) {
            Draft holder = holder(office, state);
            if (holder != null) {
                return holder;
            }
        }
        return noun(head) == null && office == null ? null : group(sentence, head, phrase, code);
    }

    /// Somebody named in the article who holds the office.
    private @Nullable Draft holder(Office office, @Nullable State state) {
        Predicate<Draft> fits = draft -> draft.isPerson()
                && (state == null || state.code().equals(draft.country()))
                && draft.offices().stream().anyMatch(kind -> sameOffice(kind, office.kind()));
        return discourse.last(fits);
    }

    private static boolean sameOffice(String held, String told) {
        return held.equals(told)
                || told.equals("leader") && (held.startsWith("head-of-") || held.equals("supreme-leader"))
                || told.equals("minister") && held.endsWith("minister");
    }

    /// The two last mentioned of a kind: "both leaders", "the two countries".
    private List<Draft> pair(Sentence sentence, Token head, Range phrase) {
        boolean two = Words.small(sentence, phrase).words().stream().anyMatch(TWO::contains);
        if (!two || !isPlural(head) || phrase.size() > 3) {
            return List.of();
        }
        String lemma = head.lemma().toLowerCase(Locale.ROOT);
        boolean persons = lemma.matches("leader|president|minister|diplomat|man|woman|official|statesman|premier");
        boolean states =
                lemma.matches("country|government|side|nation|state|neighbor|neighbour|capital|ally|party|power");
        if (!persons && !states) {
            return List.of();
        }
        Draft last = discourse.last(draft -> persons ? draft.isPerson() : draft.type() == ActorType.COUNTRY);
        Draft other = discourse.last(
                draft -> draft != last && (persons ? draft.isPerson() : draft.type() == ActorType.COUNTRY));
        return last == null || other == null ? List.of() : List.of(other, last);
    }

    private Draft agency(Sentence sentence, Token head, String kind, @Nullable State state) {
        if (state == null) {
            Draft earlier = discourse.last(draft -> draft.type() == ActorType.AGENCY
                    && (draft.id().endsWith("-" + kind)
                            || draft.id().endsWith("-" + kind.replaceFirst(".*-", ""))
                            || kind.equals("ministry") && draft.id().endsWith("ministry")));
            if (earlier != null) {
                return earlier;
            }
        }
        State owner = state == null ? home : state;
        String text = bare(sentence, Grammar.phrase(sentence, head), head);
        String prefix = owner == null ? "" : owner.code().toLowerCase(Locale.ROOT) + "-";
        Draft draft = discourse.draft(
                new Draft("agency:" + prefix + kind, ActorType.AGENCY, text, owner == null ? null : owner.code()));
        draft.plural(isPlural(head));
        return draft;
    }

    /// An unnamed person or collective.
    Draft group(Sentence sentence, Token head, Range phrase, @Nullable String country) {
        String lemma = Spelling.slug(head.text());
        boolean single = Grammar.core(sentence, head).size() <= 2;
        if (single && isDefinite(sentence, head) && country == null) {
            Draft earlier = discourse.last(draft -> draft.type() == ActorType.GROUP
                    && (draft.id().endsWith("-" + lemma) || draft.id().endsWith(":" + lemma)));
            if (earlier != null) {
                return earlier;
            }
        }
        String text = bare(sentence, phrase, head);
        String core = bare(sentence, Grammar.core(sentence, head), head);
        String prefix = country == null ? "" : country.toLowerCase(Locale.ROOT) + "-";
        String slug = Spelling.slug(country == null ? core : withoutNames(sentence, head));
        Draft draft = discourse.draft(
                new Draft("group:" + prefix + (slug.isEmpty() ? lemma : slug), ActorType.GROUP, text, country));
        draft.form(core);
        draft.plural(isPlural(head));
        Noun noun = noun(head);
        draft.sex(noun == null ? null : noun.sex());
        return draft;
    }

    private String withoutNames(Sentence sentence, Token head) {
        StringBuilder words = new StringBuilder();
        Range core = Grammar.core(sentence, head);
        for (int i = core.first(); i <= core.last(); i++) {
            Token token = sentence.token(i);
            boolean name = discourse.at(sentence, token) != null
                    || token.is("det")
                    || token.is("case")
                    || token.tag().equals("PRP$");
            if (!name) {
                words.append(token.text()).append(' ');
            }
        }
        return words.toString();
    }

    /// A phrase without its article.
    private static String bare(Sentence sentence, Range phrase, Token head) {
        int first = phrase.first();
        while (first < head.index()
                && (sentence.token(first).is("det")
                        || sentence.token(first).tag().equals("PRP$"))) {
            first++;
        }
        return sentence.span(first, phrase.last()).text().replaceAll("\\s+", " ");
    }

    private static boolean isPlural(Token head) {
        return head.tag().equals("NNS") || head.tag().equals("NNPS");
    }

    private static boolean isDefinite(Sentence sentence, Token head) {
        return sentence.dependents(head, "det", "nmod:poss", "amod", "compound")
                        .anyMatch(it ->
                                !it.is("det") || DEFINITE.contains(it.text().toLowerCase(Locale.ROOT)))
                && sentence.dependents(head, "det")
                        .noneMatch(it -> it.text().toLowerCase(Locale.ROOT).matches("an?|some|any|every|each|another"));
    }

    private @Nullable Noun noun(Token head) {
        Noun noun = knowledge.noun(head.lemma().toLowerCase(Locale.ROOT));
        return noun != null ? noun : knowledge.noun(head.text().toLowerCase(Locale.ROOT));
    }

    /// Whose a described person or body is.
    private @Nullable Known belonging(Sentence sentence, Token head, Range phrase) {
        for (int i = phrase.first(); i < head.index(); i++) {
            Name name = byHead.get(i);
            Discourse.Entry entry = discourse.at(sentence, sentence.token(i));
            if (name != null && name.sense() != null) {
                return name.sense().known();
            }
            if (entry != null && entry.head().index() != head.index()) {
                return new Owner(entry.draft().name(), entry.draft().country());
            }
        }
        return sentence.dependents(head, "nmod")
                .filter(it -> it.index() > head.index() && it.index() <= phrase.last())
                .filter(it -> BELONGING.contains(sentence.preposition(it)))
                .map(it -> byHead.get(it.index()))
                .filter(Objects::nonNull)
                .map(Name::sense)
                .filter(Objects::nonNull)
                .map(Sense::known)
                .findFirst()
                .orElse(null);
    }

    /// The title in a phrase, the last and longest; with `at` not negative, one that this word is part of.
    private @Nullable Office office(Sentence sentence, Range phrase, int at) {
        return longest(knowledge.offices(), sentence, phrase, at);
    }

    private @Nullable String body(Sentence sentence, Range phrase, int at) {
        return longest(knowledge.bodies(), sentence, phrase, at);
    }

    private static <T> @Nullable T longest(Phrases<T> phrases, Sentence sentence, Range phrase, int at) {
        Words words = Words.small(sentence, phrase);
        T found = null;
        int end = -1;
        for (int from = 0; from < words.words().size(); from++) {
            var match = phrases.longest(words.words(), from);
            if (match.isPresent()
                    && match.get().end() > end
                    && (at < 0 || words.range(from, match.get().end()).has(at))) {
                found = match.get().meaning();
                end = match.get().end();
            }
        }
        return found;
    }
}
