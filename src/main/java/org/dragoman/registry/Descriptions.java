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

    private static final Set<String> OF = Set.of("of");
    private static final Set<String> NAMED_OFFICES = Set.of("head-of-state", "head-of-government", "foreign-minister");

    private final Knowledge knowledge;
    private final Discourse discourse;
    private final Titles titles;
    private final Pairs pairs;
    private final Agencies agencies;
    private final Groups groups;
    private final @Nullable LocalDate day;

    /// @param day when the article was published
    Descriptions(
            Knowledge knowledge,
            Discourse discourse,
            Titles titles,
            Agencies agencies,
            Groups groups,
            @Nullable LocalDate day) {
        this.knowledge = knowledge;
        this.discourse = discourse;
        this.titles = titles;
        this.pairs = new Pairs(discourse);
        this.agencies = agencies;
        this.groups = groups;
        this.day = day;
    }

    static Draft state(State state) {
        Draft draft = new Draft(state.id(), ActorType.COUNTRY, state.name(), state.code());
        state.others().forEach(draft::form);
        return draft;
    }

    /// Who is meant by the phrase around a common noun; nobody if it can't act.
    List<Draft> meant(Scene scene, Token head, Range phrase) {
        List<Draft> several = pairs.pair(scene, head, phrase);
        if (several.isEmpty()) {
            several = agencies.bodies(scene, head, phrase);
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
            return agencies.agency(scene, head, kind, state);
        }
        Draft government = government(scene, head, phrase);
        if (government != null) {
            return government;
        }
        Office office = titles.office(scene.words(), phrase, head.index());
        if (office != null && !Nominals.isPlural(head) && Nominals.isDefinite(sentence, head)) {
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
        String country = owner == null ? null : owner.country();
        boolean authorities = country == null && head.text().equalsIgnoreCase("authorities");
        return groups.group(scene, head, phrase, authorities ? discourse.nearestState() : country);
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
        if (owner == null && plain && !Nominals.isPlural(head) && Nominals.isDefinite(sentence, head)) {
            return discourse.last(draft -> draft.type() == ActorType.COUNTRY);
        }
        return null;
    }

    /// Whether a noun stands without anything that would make it a body: "by force", "on board".
    private static boolean isAbstract(Scene scene, Token head, @Nullable Noun noun) {
        return noun != null
                && (noun.sort() == Noun.Sort.COLLECTIVE || noun.sort() == Noun.Sort.STATE)
                && !Nominals.isPlural(head)
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
                .holders()
                .of(office, state.code(), day)
                .map(person -> {
                    Draft draft = new Draft(person.id(), ActorType.LEADER, person.name(), person.country());
                    draft.sex(person.sex());
                    draft.holds(office, office.title());
                    return discourse.draft(draft);
                })
                .orElse(null);
    }
}
