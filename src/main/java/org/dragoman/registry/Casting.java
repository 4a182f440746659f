package org.dragoman.registry;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
    private final Map<String, Draft> byAcronym = new HashMap<>();
    private final Discourse discourse = new Discourse();
    private final Pronouns pronouns;
    private final Persons persons;
    private final Titles titles;
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
        this.persons = new Persons(
                knowledge,
                all.stream().filter(it -> it.kind() == Name.Kind.PERSON).toList(),
                day);
        this.titles = new Titles(knowledge);
        this.pronouns = new Pronouns(knowledge, discourse);
        names.forEach((words, found) -> names.put(words, persons.complete(words, found)));
        this.home = mostNamed(all);
        this.descriptions = new Descriptions(knowledge, discourse, titles, home, day);
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
            Scene scene = new Scene(words, discourse, found, this::bearer);
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
            titles.enrich(draft, scene, new Range(phrase.first(), name.words().first() - 1), head);
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
        if (some && !Grammar.isModifier(head) && descriptions.isSome(scene.sentence(), head)) {
            return descriptions.group(scene, head, scene.phrase(head), known.country());
        }
        if (known instanceof Body body && body.kind() == Body.Kind.AGENCY) {
            Owner owner = titles.ownerBefore(scene, head, scene.phrase(head), draft);
            String country = owner != null && owner.kind() == Owner.Kind.STATE ? owner.country() : elsewhere(body);
            if (country != null && !country.equals(body.country())) {
                return descriptions.namesake(scene, head, body, country);
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
        Name name = titles.describesPerson(scene, head) ? apposed(scene, head, phrase) : null;
        Draft named = name == null ? null : scene.draft(name.head());
        if (name != null && named != null) {
            Range whole = new Range(
                    phrase.first(), Math.max(phrase.last(), name.words().last()));
            titles.enrich(named, scene, new Range(phrase.first(), name.words().first() - 1), head);
            place(scene, head, whole, Form.NAME, List.of(named));
            return;
        }
        List<Draft> who = apposition(scene, head, phrase);
        if (who.isEmpty()) {
            who = descriptions.meant(scene, head, phrase);
        }
        if (!who.isEmpty()) {
            place(scene, head, phrase, Form.DESCRIPTION, who);
        }
    }

    /// The person who is named after a description: "the minister, Ana Ruiz,", "head of the Trade Committee Ana Ruiz".
    private @Nullable Name apposed(Scene scene, Token head, Range phrase) {
        Sentence sentence = scene.sentence();
        for (Token dependent : sentence.dependents(head)) {
            Name name = dependent.index() > head.index() ? scene.person(dependent.index()) : null;
            if (name != null && (dependent.isAny("appos", "dep", "flat") || closes(scene, phrase, name))) {
                return name;
            }
        }
        return null;
    }

    /// Whether a name ends a phrase without being part of it, right after a noun.
    private boolean closes(Scene scene, Range phrase, Name name) {
        Sentence sentence = scene.sentence();
        int before = name.words().first() - 1;
        return name.words().last() == phrase.last()
                && before > phrase.first()
                && sentence.token(before).isNoun()
                && titles.office(scene.words(), new Range(before, before)) == null
                && Grammar.phrase(sentence, sentence.token(name.head())).size()
                        > name.words().size();
    }

    /// Who is described by an apposition: "Ana Ruiz, the minister,".
    private List<Draft> apposition(Scene scene, Token head, Range phrase) {
        Sentence sentence = scene.sentence();
        boolean apposed = head.isAny("appos", "dep") || isTitleInSeries(scene, head);
        if (!apposed || head.head() < 0 || head.head() > head.index()) {
            return List.of();
        }
        Token governor = sentence.token(head.head());
        Discourse.Entry entry = discourse.at(sentence, governor);
        if (entry == null || entry.draft().isPerson() != titles.describesPerson(scene, head)) {
            return List.of();
        }
        if (!head.is("appos")
                && (scene.person(governor.index()) == null || !entry.draft().isPerson())) {
            return List.of();
        }
        if (entry.draft().isPerson()) {
            entry.drafts().forEach(draft -> titles.enrich(draft, scene, phrase, head));
        } else if (titles.noun(head) == null || scene.name(governor.index()) == null) {
            return List.of();
        }
        return entry.drafts();
    }

    /// "Ana Ruiz, spokesperson and adviser to the president": a title that looks like one more of those who are named.
    private boolean isTitleInSeries(Scene scene, Token head) {
        Sentence sentence = scene.sentence();
        Range phrase = scene.phrase(head);
        return head.is("conj")
                && scene.person(head.head()) != null
                && !sentence.has(head, "cc", "det", "nmod:poss")
                && !head.tag().endsWith("S")
                && phrase.first() > 0
                && sentence.token(phrase.first() - 1).text().equals(",")
                && titles.office(scene.words(), phrase, head.index()) != null;
    }

    private void place(Scene scene, Token head, Range phrase, Form form, List<Draft> who) {
        if (phrase.size() <= 10 && who.size() == 1) {
            who.getFirst().form(scene.text(phrase));
        }
        discourse.mention(scene.sentence(), head, phrase, form, who);
    }

    private @Nullable Draft bearer(Name name) {
        return switch (name.kind()) {
            case PERSON ->
                persons.bearer(name, name.sentence().token(name.head()).start());
            case ORGANIZATION -> organization(name);
            case PLACE -> null;
            case KNOWN -> name.sense() == null ? null : known(name.sense().known());
        };
    }

    private @Nullable Draft known(Known known) {
        return switch (known) {
            case State state -> discourse.draft(Descriptions.state(state));
            case Body body -> {
                Draft draft = discourse.draft(new Draft(body.id(), body.kind().type(), body.name(), body.country()));
                body.others().forEach(draft::form);
                draft.kind(body.kind());
                yield draft;
            }
            case Known.Place place -> null;
            case Known.Person person -> null;
        };
    }

    private Draft organization(Name name) {
        String text = name.text().replaceFirst("^[Tt]he ", "");
        Draft spelled = byAcronym.get(text);
        if (spelled != null) {
            return spelled;
        }
        Draft draft =
                discourse.draft(new Draft("organization:" + Spelling.slug(text), ActorType.ORGANIZATION, text, null));
        List<String> initials = new ArrayList<>();
        for (String word : text.split("[\\s-]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.add(word.substring(0, 1));
            }
        }
        if (initials.size() > 2) {
            byAcronym.putIfAbsent(String.join("", initials), draft);
        }
        return draft;
    }
}
