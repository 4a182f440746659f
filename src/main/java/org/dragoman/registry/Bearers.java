package org.dragoman.registry;

import java.util.HashMap;
import java.util.Map;
import org.dragoman.model.ActorType;
import org.dragoman.registry.Known.Body;
import org.dragoman.registry.Known.State;
import org.jspecify.annotations.Nullable;

/// Who bears the names of an article.
final class Bearers {

    private final Discourse discourse;
    private final Persons persons;
    private final Map<String, Draft> byAcronym = new HashMap<>();

    Bearers(Discourse discourse, Persons persons) {
        this.discourse = discourse;
        this.persons = persons;
    }

    /// Nobody, if it is the name of a place.
    @Nullable
    Draft of(Name name) {
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
        String initials = initials(text);
        if (initials.length() > 2) {
            byAcronym.putIfAbsent(initials, draft);
        }
        return draft;
    }

    /// "NLA" of "National Library of Atlantis".
    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[\\s-]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }
}
