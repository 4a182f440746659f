package org.dragoman.registry;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.annotate.Reading;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;
import org.dragoman.model.ActorType;
import org.dragoman.model.Article;
import org.dragoman.registry.Known.Body;
import org.dragoman.registry.Known.State;
import org.dragoman.registry.Mention.Form;
import org.dragoman.registry.Sense.Manner;
import org.jspecify.annotations.Nullable;

/// The casting of one article: walks through its words once and tells of each name, description and pronoun who is
/// meant.
final class Casting {

    /// What the first state named is worth in mentions, to find where the article is at home.
    private static final int FIRST = 3;

    private final Knowledge knowledge;
    private final Map<Words, List<Name>> names = new LinkedHashMap<>();
    private final Discourse discourse = new Discourse();
    private final Pronouns pronouns;
    private final Bearers bearers;
    private final Titles titles;
    private final Appositions appositions;
    private final Agencies agencies;
    private final Groups groups;
    private final Descriptions descriptions;
    private final @Nullable State home;

    Casting(Knowledge knowledge, Article article, Reading reading) {
        this.knowledge = knowledge;
        NameFinder finder = new NameFinder(knowledge);
        reading.sentences().stream().map(Words::new).forEach(words -> names.put(words, finder.find(words)));
        LocalDate day = article.publishedAt() == null
                ? null
                : article.publishedAt().atZone(ZoneOffset.UTC).toLocalDate();
        List<Name> all = names.values().stream().flatMap(List::stream).toList();
        Persons persons = new Persons(
                knowledge,
                all.stream().filter(it -> it.kind() == Name.Kind.PERSON).toList(),
                day);
        this.titles = new Titles(knowledge);
        this.pronouns = new Pronouns(knowledge, discourse);
        names.forEach((words, found) -> names.put(words, persons.complete(words, found)));
        this.home = mostNamed(all);
        this.bearers = new Bearers(discourse, persons);
        this.appositions = new Appositions(discourse, titles);
        this.agencies = new Agencies(knowledge, discourse, titles, home);
        this.groups = new Groups(discourse, titles);
        this.descriptions = new Descriptions(knowledge, discourse, titles, agencies, groups, day);
    }

    private static @Nullable State mostNamed(List<Name> names) {
        Map<State, Integer> counts = new HashMap<>();
        State most = null;
        for (Name name : names) {
            if (name.sense() != null && name.sense().known() instanceof State state) {
                int count = counts.merge(state, counts.isEmpty() ? FIRST : 1, Integer::sum);
                if (most == null || count > counts.getOrDefault(most, 0)) {
                    most = state;
                }
            }
        }
        return most;
    }

    Cast cast() {
        names.forEach((words, found) -> {
            Sentence sentence = words.sentence();
            Scene scene = new Scene(words, discourse, found, bearers::of);
            for (Token token : sentence.tokens()) {
                Name name = scene.name(token.index());
                if (name != null) {
                    named(scene, token, name);
                } else if (token.isPronoun()) {
                    pronoun(scene, token);
                } else if (!scene.isInName(token.index()) && isNoun(token)) {
                    described(scene, token);
                }
            }
        });
        return discourse.cast(home == null ? null : home.code());
    }

    private boolean isNoun(Token token) {
        return token.isNoun() && token.text().indexOf('.') < 0 && !token.isAny("compound", "flat", "fixed", "goeswith")
                || token.isAdjective()
                        && token.isAny("nsubj", "obj", "nmod", "obl", "iobj")
                        && titles.noun(token) != null;
    }

    private void pronoun(Scene scene, Token token) {
        List<Draft> who = pronouns.antecedent(scene, token);
        if (!who.isEmpty()) {
            discourse.mention(scene.sentence(), token, new Range(token.index(), token.index()), Form.PRONOUN, who);
        }
    }

    private void named(Scene scene, Token head, Name name) {
        Draft draft = bearer(scene, head, name);
        if (draft == null) {
            return;
        }
        boolean modifier = Grammar.isModifier(head) && !head.relation().equals("nmod:poss");
        Range phrase = modifier ? name.words() : scene.phrase(head);
        if (name.kind() == Name.Kind.PERSON) {
            phrase = new Range(
                    Math.min(phrase.first(), name.words().first()), name.words().last());
            titles.enrich(draft, scene, new Range(phrase.first(), name.words().first() - 1), head, true);
        }
        if (name.kind() == Name.Kind.ORGANIZATION) {
            Owner owner = titles.ownerBefore(scene, head, scene.phrase(head), draft);
            draft.country(owner == null ? null : owner.country());
        }
        if (name.kind() == Name.Kind.KNOWN && draft.type() != ActorType.GROUP) {
            phrase = new Range(
                    Math.min(phrase.first(), name.words().first()),
                    Math.max(head.index(), name.words().last()));
        }
        draft.form(name.text());
        place(scene, head, phrase, modifier ? Form.ADJECTIVE : Form.NAME, List.of(draft));
    }

    /// Who bears a name where it stands: "two Peruvians" are not Peru, and "Peru's Congress" is not the one that is
    /// known.
    private @Nullable Draft bearer(Scene scene, Token head, Name name) {
        Draft draft = scene.draft(head.index());
        if (name.sense() == null) {
            return draft;
        }
        Known known = name.sense().known();
        boolean some = name.sense().manner() == Manner.PEOPLE || name.sense().manner() == Manner.ADJECTIVE;
        if (some && !Grammar.isModifier(head) && Nominals.isSome(scene.sentence(), head)) {
            return groups.group(scene, head, scene.phrase(head), known.country());
        }
        if (known instanceof Body body && body.kind() == Body.Kind.AGENCY) {
            Owner owner = titles.ownerBefore(scene, head, scene.phrase(head), draft);
            String country = owner != null && owner.kind() == Owner.Kind.STATE ? owner.country() : elsewhere(body);
            if (country != null && !country.equals(body.country())) {
                return agencies.namesake(scene, head, body, country);
            }
        }
        return draft;
    }

    /// Where a body belongs whose name any state's may have, if the article never speaks of the state that is known for
    /// it.
    private @Nullable String elsewhere(Body body) {
        boolean common = knowledge.bodies().of(Knowledge.small(body.name())).isPresent();
        boolean absent = body.country() != null && !discourse.has("country:" + body.country());
        return common && absent && home != null ? home.code() : null;
    }

    private void described(Scene scene, Token head) {
        Range phrase = scene.phrase(head);
        Name name = appositions.apposed(scene, head, phrase);
        Draft named = name == null ? null : scene.draft(name.head());
        if (name != null && named != null) {
            Range whole = new Range(
                    phrase.first(), Math.max(phrase.last(), name.words().last()));
            titles.enrich(named, scene, new Range(phrase.first(), name.words().first() - 1), head, true);
            place(scene, head, whole, Form.NAME, List.of(named));
            return;
        }
        List<Draft> who = appositions.apposition(scene, head, phrase);
        if (who.isEmpty()) {
            who = descriptions.meant(scene, head, phrase);
        }
        if (!who.isEmpty()) {
            place(scene, head, phrase, Form.DESCRIPTION, who);
        }
    }

    private void place(Scene scene, Token head, Range phrase, Form form, List<Draft> who) {
        if (phrase.size() <= 10 && who.size() == 1) {
            who.getFirst().form(scene.text(phrase));
        }
        discourse.mention(scene.sentence(), head, phrase, form, who);
    }
}
