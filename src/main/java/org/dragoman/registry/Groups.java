package org.dragoman.registry;

import java.util.List;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;
import org.dragoman.model.ActorType;
import org.jspecify.annotations.Nullable;

/// Unnamed persons and collectives: "Russian officials", "a court", "the rebels".
final class Groups {

    private final Discourse discourse;
    private final Titles titles;

    Groups(Discourse discourse, Titles titles) {
        this.discourse = discourse;
        this.titles = titles;
    }

    /// An unnamed person or collective.
    Draft group(Scene scene, Token head, Range phrase, @Nullable String country) {
        Sentence sentence = scene.sentence();
        String word = Spelling.slug(head.text());
        boolean plain = Grammar.core(sentence, head).size() <= 2;
        boolean pointed = Nominals.isPointedAt(sentence, head);
        if (country == null && (plain && Nominals.isDefinite(sentence, head) || pointed && !Nominals.isPlural(head))) {
            Draft earlier = earlier(head, word, plain);
            if (earlier != null) {
                return earlier;
            }
        }
        String core = Nominals.bare(scene, Grammar.core(sentence, head), head);
        String slug = Spelling.slug(country == null ? core : Nominals.withoutNames(scene, head));
        String prefix = country == null ? "" : Spelling.slug(country) + "-";
        Draft draft = discourse.draft(new Draft(
                "group:" + prefix + (slug.isEmpty() ? word : slug),
                ActorType.GROUP,
                Nominals.bare(scene, phrase, head),
                country));
        draft.form(core);
        Noun noun = titles.noun(head);
        draft.plural(Nominals.isPlural(head) || noun != null && noun.sort() == Noun.Sort.COLLECTIVE);
        draft.sex(noun == null ? null : noun.sex());
        return draft;
    }

    /// Who was called so before: the same group, a body with the word in its name ("the Council"), or one of a kind
    /// that
    /// the word can stand for ("the bloc").
    private @Nullable Draft earlier(Token head, String word, boolean plain) {
        Noun noun = titles.noun(head);
        return discourse.last(draft -> switch (draft.type()) {
            case GROUP ->
                plain && (draft.id().endsWith("-" + word) || draft.id().endsWith(":" + word));
            case AGENCY, ORGANIZATION ->
                noun != null && draft.kind() != null && noun.standsFor().contains(draft.kind())
                        || !Nominals.isPlural(head)
                                && List.of(Spelling.slug(draft.name()).split("-"))
                                        .contains(word);
            case LEADER, PERSON, COUNTRY -> false;
        });
    }
}
