package org.dragoman.registry;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.annotate.Reading;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;
import org.dragoman.model.ActorType;
import org.dragoman.model.Article;
import org.dragoman.registry.Known.Body;
import org.dragoman.registry.Known.Place;
import org.dragoman.registry.Known.State;
import org.dragoman.registry.Mention.Form;
import org.dragoman.registry.Sense.Manner;
import org.jspecify.annotations.Nullable;

/// The casting of one article: walks through its words once and tells of each name, description and pronoun who is
/// meant.
final class Casting {

    private final Knowledge knowledge;
    private final Reading reading;
    private final Discourse discourse = new Discourse();
    private final Map<Integer, List<Name>> names = new HashMap<>();
    private final Map<String, Draft> byAcronym = new HashMap<>();
    private final Persons persons;
    private final Pronouns pronouns = new Pronouns(discourse);
    private final Descriptions descriptions;
    private Map<Integer, Name> byHead = Map.of();
    private boolean[] named = {};

    Casting(Knowledge knowledge, Article article, Reading reading) {
        this.knowledge = knowledge;
        this.reading = reading;
        NameFinder finder = new NameFinder(knowledge);
        reading.sentences().forEach(sentence -> names.put(sentence.index(), finder.find(sentence)));
        List<Name> all = reading.sentences().stream()
                .flatMap(it -> names.getOrDefault(it.index(), List.of()).stream())
                .toList();
        this.persons = new Persons(
                knowledge,
                all.stream().filter(it -> it.kind() == Name.Kind.PERSON).toList());
        LocalDate day = article.publishedAt() == null
                ? null
                : article.publishedAt().atZone(ZoneOffset.UTC).toLocalDate();
        this.descriptions = new Descriptions(knowledge, discourse, all, day);
    }

    Cast cast() {
        for (Sentence sentence : reading.sentences()) {
            byHead = new HashMap<>();
            named = new boolean[sentence.size()];
            for (Name name : names.getOrDefault(sentence.index(), List.of())) {
                byHead.put(name.head(), name);
                for (int i = name.words().first(); i <= name.words().last(); i++) {
                    named[i] = true;
                }
            }
            descriptions.enter(byHead);
            for (Token token : sentence.tokens()) {
                read(sentence, token);
            }
        }
        return discourse.cast();
    }

    private void read(Sentence sentence, Token token) {
        Name name = byHead.get(token.index());
        if (name != null) {
            named(sentence, token, name);
        } else if (token.isPronoun()) {
            List<Draft> who = pronouns.antecedent(sentence, token);
            if (!who.isEmpty()) {
                discourse.mention(sentence, token, new Range(token.index(), token.index()), Form.PRONOUN, who);
            }
        } else if (!named[token.index()] && token.isNoun() && !token.isAny("compound", "flat", "fixed", "goeswith")) {
            described(sentence, token);
        }
    }

    private void described(Sentence sentence, Token head) {
        Range phrase = Grammar.phrase(sentence, head);
        Name name = apposed(sentence, head);
        if (name != null) {
            Draft draft = persons.bearer(name, place(name));
            descriptions.enrich(draft, sentence, phrase, head);
            Range whole = new Range(
                    phrase.first(), Math.max(phrase.last(), name.words().last()));
            place(sentence, head, whole, Form.NAME, draft);
            return;
        }
        List<Draft> who = head.is("appos") ? apposition(sentence, head, phrase) : List.of();
        if (who.isEmpty()) {
            who = descriptions.meant(sentence, head, phrase);
        }
        if (!who.isEmpty()) {
            String text = text(sentence, phrase);
            who.forEach(draft -> draft.form(text));
            discourse.mention(sentence, head, phrase, Form.DESCRIPTION, who);
        }
    }

    /// The named person in apposition to a description: "the minister, Ana Ruiz,".
    private @Nullable Name apposed(Sentence sentence, Token head) {
        if (!descriptions.describes(sentence, head)) {
            return null;
        }
        return sentence.dependents(head, "appos", "dep", "flat")
                .filter(it -> it.index() > head.index())
                .map(it -> byHead.get(it.index()))
                .filter(it -> it != null && it.kind() == Name.Kind.PERSON)
                .findFirst()
                .orElse(null);
    }

    /// Who is described by an apposition: "Ana Ruiz, the minister,".
    private List<Draft> apposition(Sentence sentence, Token head, Range phrase) {
        Discourse.Entry governor = discourse.at(sentence, sentence.token(head.head()));
        if (governor == null || !descriptions.describes(sentence, head)) {
            return List.of();
        }
        governor.drafts().forEach(draft -> descriptions.enrich(draft, sentence, phrase, head));
        return governor.drafts();
    }

    private void named(Sentence sentence, Token head, Name name) {
        Draft draft = bearer(sentence, head, name);
        if (draft == null) {
            return;
        }
        boolean modifier = Grammar.isModifier(head);
        boolean genitive = head.relation().equals("nmod:poss");
        Range phrase = modifier && !genitive ? name.words() : Grammar.phrase(sentence, head);
        if (name.kind() == Name.Kind.PERSON) {
            phrase = new Range(phrase.first(), name.words().last());
            descriptions.enrich(
                    draft,
                    sentence,
                    new Range(phrase.first(), Grammar.phrase(sentence, head).last()),
                    head);
        }
        draft.form(name.text());
        place(sentence, head, phrase, modifier && !genitive ? Form.ADJECTIVE : Form.NAME, draft);
    }

    private void place(Sentence sentence, Token head, Range phrase, Form form, Draft draft) {
        if (phrase.size() <= 8) {
            draft.form(text(sentence, phrase));
        }
        discourse.mention(sentence, head, phrase, form, List.of(draft));
    }

    private static String text(Sentence sentence, Range words) {
        return sentence.span(words.first(), words.last()).text().replaceAll("\\s+", " ");
    }

    /// Grows from name to name of the article.
    private static int place(Name name) {
        return name.sentence().token(name.head()).start();
    }

    private @Nullable Draft bearer(Sentence sentence, Token head, Name name) {
        return switch (name.kind()) {
            case PERSON ->
                discourse.draft(persons.bearer(name, sentence.token(0).start() + name.head()));
            case ORGANIZATION -> organization(sentence, head, name);
            case PLACE -> null;
            case KNOWN -> name.sense() == null ? null : known(sentence, head, name.sense());
        };
    }

    private @Nullable Draft known(Sentence sentence, Token head, Sense sense) {
        return switch (sense.known()) {
            case State state -> {
                if (sense.manner() == Manner.PEOPLE && sentence.has(head, "nummod", "amod")) {
                    yield descriptions.group(sentence, head, Grammar.phrase(sentence, head), state.code());
                }
                yield discourse.draft(descriptions.state(state));
            }
            case Body body -> {
                Draft draft = discourse.draft(new Draft(body.id(), body.type(), body.name(), body.country()));
                body.others().forEach(draft::form);
                yield draft;
            }
            case Place place -> null;
            case Known.Person person -> null;
            case Known.Owner owner -> null;
        };
    }

    private Draft organization(Sentence sentence, Token head, Name name) {
        String text = name.text().replaceFirst("^[Tt]he ", "");
        Draft short_ = byAcronym.get(text);
        if (short_ != null) {
            return short_;
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
