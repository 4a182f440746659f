package org.dragoman.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;
import org.dragoman.article.Block;
import org.dragoman.model.ActorType;
import org.dragoman.registry.Known.State;
import org.jspecify.annotations.Nullable;

/// Who is meant by a phrase that names nobody: "the Mexican leader", "Russian officials", "the ministry".
final class Descriptions {

    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "these", "those", "both", "his", "her", "its", "their");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "some", "any", "every", "each", "another", "no");
    private static final Set<String> OF = Set.of("of");
    private static final Set<String> NAMED_OFFICES = Set.of("head-of-state", "head-of-government", "foreign-minister");

    private final Knowledge knowledge;
    private final Discourse discourse;
    private final Titles titles;
    private final @Nullable State home;
    private final @Nullable LocalDate day;

    Descriptions(
            Knowledge knowledge, Discourse discourse, Titles titles, @Nullable State home, @Nullable LocalDate day) {
        this.knowledge = knowledge;
        this.discourse = discourse;
        this.titles = titles;
        this.home = home;
        this.day = day;
    }

    static Draft state(State state) {
        Draft draft = new Draft(state.id(), ActorType.COUNTRY, state.name(), state.code());
        state.others().forEach(draft::form);
        return draft;
    }

    /// Who is meant by the phrase around a common noun; nobody if it can't act.
    List<Draft> meant(Scene scene, Token head, Range phrase) {
        List<Draft> several = pair(scene, head, phrase);
        if (several.isEmpty()) {
            several = bodies(scene, head, phrase);
        }
        if (!several.isEmpty()) {
            return several;
        }
        Draft one = one(scene, head, phrase);
        return one == null ? List.of() : List.of(one);
    }

    private @Nullable Draft one(Scene scene, Token head, Range phrase) {
        Sentence sentence = scene.sentence();
        Owner owner = titles.owner(scene, head, phrase, null);
        State state = owner == null || owner.country() == null ? null : knowledge.state(owner.country());
        String kind = titles.body(scene.words(), phrase, head.index());
        if (kind != null) {
            return agency(scene, head, kind, state);
        }
        Draft government = government(scene, head, phrase);
        if (government != null) {
            return government;
        }
        Office office = titles.office(scene.words(), phrase, head.index());
        if (office != null && !isPlural(head) && isDefinite(sentence, head)) {
            Draft holder = holder(office, owner, state);
            if (holder != null) {
                return holder;
            }
        }
        Noun noun = titles.noun(head);
        if (office == null && (noun == null || noun.sort() == Noun.Sort.PLACE)
                || !counts(sentence, head, noun)
                || isAbstract(scene, head, noun)) {
            return null;
        }
        return group(scene, head, phrase, owner == null ? null : owner.country());
    }

    /// A state by its government: "the Mexican authorities", or "the government" of the state that the talk is of.
    private @Nullable Draft government(Scene scene, Token head, Range phrase) {
        Sentence sentence = scene.sentence();
        Owner before = titles.ownerBefore(scene, head, phrase, null);
        Owner owner = before != null ? before : titles.ownerAfter(scene, head, OF, null);
        State state = owner == null || owner.country() == null ? null : knowledge.state(owner.country());
        String word = head.text().toLowerCase(Locale.ROOT);
        Noun noun = titles.noun(head);
        boolean place = noun != null && (noun.sort() == Noun.Sort.STATE || noun.sort() == Noun.Sort.PLACE);
        if (!knowledge.isGovernment(word) && !place) {
            return null;
        }
        if (knowledge.isGovernment(word) && state != null && owner != null && owner.kind() != Owner.Kind.PLACE) {
            return discourse.draft(state(state));
        }
        boolean plain = Grammar.core(sentence, head).size() == 2;
        if (owner == null && plain && !isPlural(head) && isDefinite(sentence, head)) {
            return discourse.last(draft -> draft.type() == ActorType.COUNTRY);
        }
        return null;
    }

    /// Whether a noun stands without anything that would make it a body: "by force", "on board".
    private static boolean isAbstract(Scene scene, Token head, @Nullable Noun noun) {
        return noun != null
                && (noun.sort() == Noun.Sort.COLLECTIVE || noun.sort() == Noun.Sort.STATE)
                && !isPlural(head)
                && !head.is("nsubj")
                && scene.sentence().kind() == Block.Kind.PARAGRAPH
                && Grammar.core(scene.sentence(), head).size() == 1;
    }

    /// Whether a quantity is one of persons: "hundreds of protesters".
    private boolean counts(Sentence sentence, Token head, @Nullable Noun noun) {
        return noun == null
                || noun.sort() != Noun.Sort.QUANTITY
                || sentence.dependents(head, "nmod").anyMatch(it -> titles.noun(it) != null);
    }

    /// Somebody named in the article who holds the office; else who is known to have held it that day.
    private @Nullable Draft holder(Office office, @Nullable Owner owner, @Nullable State state) {
        Owner body = owner != null && owner.kind() == Owner.Kind.PRIVATE ? owner : null;
        Draft named = discourse.last(draft -> draft.isPerson()
                && (body != null
                        ? draft.isInServiceOf(body.actor())
                        : state == null || state.code().equals(draft.country()))
                && draft.offices().stream().anyMatch(kind -> office.means(kind)));
        if (named != null || body != null || state == null || day == null || !NAMED_OFFICES.contains(office.kind())) {
            return named;
        }
        return knowledge
                .holder(office, state.code(), day)
                .map(person -> {
                    Draft draft = new Draft(person.id(), ActorType.LEADER, person.name(), person.country());
                    draft.sex(person.sex());
                    draft.holds(office, office.title());
                    return discourse.draft(draft);
                })
                .orElse(null);
    }

    /// The two last mentioned of a kind: "both leaders", "the two countries".
    private List<Draft> pair(Scene scene, Token head, Range phrase) {
        if (!isPlural(head) || phrase.size() < 2 || phrase.size() > 3) {
            return List.of();
        }
        List<String> words = scene.words().small(phrase);
        boolean both = words.getFirst().equals("both") && words.size() == 2;
        boolean two = words.getFirst().equals("the") && words.contains("two");
        boolean leaders = words.equals(List.of("the", "leaders"));
        if (!both && !two && !leaders) {
            return List.of();
        }
        String lemma = head.lemma().toLowerCase(Locale.ROOT);
        boolean persons = lemma.matches("leader|president|minister|diplomat|statesman|premier");
        boolean states = lemma.matches("country|government|side|nation|state|neighbou?r|capital|ally|party|power");
        if (!persons && !states) {
            return List.of();
        }
        boolean parties = lemma.matches("side|party");
        return discourse.mostNamed(
                2,
                draft -> persons
                        ? draft.isPerson()
                        : draft.type() == ActorType.COUNTRY || parties && draft.kind() == Known.Body.Kind.ARMED);
    }

    private Draft agency(Scene scene, Token head, String kind, @Nullable State state) {
        if (state == null) {
            Draft earlier = discourse.last(draft -> draft.type() == ActorType.AGENCY && isOf(draft.id(), kind));
            if (earlier != null) {
                return earlier;
            }
        }
        State owner = state == null ? home : state;
        String prefix = owner == null ? "" : Spelling.slug(owner.code()) + "-";
        String text = bare(scene, scene.phrase(head), head);
        Draft draft = discourse.draft(
                new Draft("agency:" + prefix + kind, ActorType.AGENCY, text, owner == null ? null : owner.code()));
        draft.form(bare(scene, Grammar.core(scene.sentence(), head), head));
        draft.plural(isPlural(head));
        return draft;
    }

    /// A body that has the name of another state's: "Mexico's National Guard".
    Draft namesake(Scene scene, Token head, Known.Body body, String country) {
        String kind = knowledge.bodies().of(Knowledge.small(body.name())).orElse(Spelling.slug(body.name()));
        String id = "agency:" + Spelling.slug(country) + "-" + kind;
        return discourse.draft(new Draft(id, ActorType.AGENCY, bare(scene, scene.phrase(head), head), country));
    }

    /// One body each of several states: "both countries' foreign ministries".
    private List<Draft> bodies(Scene scene, Token head, Range phrase) {
        String kind = isPlural(head) ? titles.body(scene.words(), phrase, head.index()) : null;
        if (kind == null) {
            return List.of();
        }
        return scene.sentence()
                .dependents(head, "nmod")
                .map(it -> discourse.at(scene.sentence(), it))
                .filter(it -> it != null && it.drafts().size() > 1)
                .flatMap(it -> it.drafts().stream())
                .filter(it -> it.type() == ActorType.COUNTRY)
                .map(it -> bodyOf(it, kind))
                .toList();
    }

    private Draft bodyOf(Draft state, String kind) {
        String country = state.country();
        String id = "agency:" + (country == null ? "" : Spelling.slug(country) + "-") + kind;
        return discourse.draft(new Draft(id, ActorType.AGENCY, state.name() + "'s " + kind.replace('-', ' '), country));
    }

    private static boolean isOf(String id, String kind) {
        return id.endsWith("-" + kind) || kind.equals("ministry") && id.endsWith("ministry");
    }

    /// An unnamed person or collective.
    Draft group(Scene scene, Token head, Range phrase, @Nullable String country) {
        Sentence sentence = scene.sentence();
        String word = Spelling.slug(head.text());
        boolean plain = Grammar.core(sentence, head).size() <= 2;
        boolean pointed = sentence.dependent(head, "det")
                .filter(it -> DEFINITE.contains(it.text().toLowerCase(Locale.ROOT)))
                .isPresent();
        if (country == null && (plain && isDefinite(sentence, head) || pointed && !isPlural(head))) {
            Draft earlier = earlier(head, word, plain);
            if (earlier != null) {
                return earlier;
            }
        }
        String core = bare(scene, Grammar.core(sentence, head), head);
        String slug = Spelling.slug(country == null ? core : withoutNames(scene, head));
        String prefix = country == null ? "" : Spelling.slug(country) + "-";
        Draft draft = discourse.draft(new Draft(
                "group:" + prefix + (slug.isEmpty() ? word : slug),
                ActorType.GROUP,
                bare(scene, phrase, head),
                country));
        draft.form(core);
        Noun noun = titles.noun(head);
        draft.plural(isPlural(head) || noun != null && noun.sort() == Noun.Sort.COLLECTIVE);
        draft.sex(noun == null ? null : noun.sex());
        return draft;
    }

    /// Who was called so before: the same group, a body with the word in its name ("the Council"), or one of a kind
    /// that the
    /// word can stand for ("the bloc").
    private @Nullable Draft earlier(Token head, String word, boolean plain) {
        Noun noun = titles.noun(head);
        return discourse.last(draft -> switch (draft.type()) {
            case GROUP ->
                plain && (draft.id().endsWith("-" + word) || draft.id().endsWith(":" + word));
            case AGENCY, ORGANIZATION ->
                noun != null && draft.kind() != null && noun.standsFor().contains(draft.kind())
                        || !isPlural(head)
                                && List.of(Spelling.slug(draft.name()).split("-"))
                                        .contains(word);
            case LEADER, PERSON, COUNTRY -> false;
        });
    }

    private static String withoutNames(Scene scene, Token head) {
        StringBuilder words = new StringBuilder();
        Range core = Grammar.core(scene.sentence(), head);
        for (int i = core.first(); i <= core.last(); i++) {
            Token token = scene.sentence().token(i);
            boolean named = scene.isInName(i) || i < head.index() && scene.draft(i) != null;
            if (!named && !token.is("det") && !token.is("case")) {
                words.append(token.text()).append(' ');
            }
        }
        return words.toString();
    }

    /// A phrase without its article.
    private static String bare(Scene scene, Range phrase, Token head) {
        int first = phrase.first();
        while (first < head.index()
                && (scene.sentence().token(first).is("det")
                        || scene.sentence().token(first).tag().equals("PRP$"))) {
            first++;
        }
        return scene.text(new Range(first, phrase.last()));
    }

    private static boolean isPlural(Token head) {
        return head.tag().equals("NNS") || head.tag().equals("NNPS");
    }

    /// Whether some of many are meant: "two Peruvians", "a Peruvian", "angry Peruvians".
    boolean isSome(Sentence sentence, Token head) {
        return sentence.has(head, "nummod", "amod")
                || sentence.dependents(head, "det")
                        .anyMatch(it -> INDEFINITE.contains(it.text().toLowerCase(Locale.ROOT)));
    }

    private static boolean isDefinite(Sentence sentence, Token head) {
        List<String> determiners = sentence.dependents(head, "det")
                .map(it -> it.text().toLowerCase(Locale.ROOT))
                .toList();
        if (determiners.isEmpty()) {
            return sentence.has(head, "nmod:poss", "amod", "compound");
        }
        return determiners.stream().noneMatch(INDEFINITE::contains)
                && determiners.stream().anyMatch(DEFINITE::contains);
    }
}
