package org.dragoman.registry;

import java.util.List;
import org.dragoman.annotate.Token;
import org.dragoman.model.ActorType;
import org.dragoman.registry.Known.State;
import org.jspecify.annotations.Nullable;

/// Bodies of states that are called by what they are: "the Chadian foreign ministry", "the army".
final class Agencies {

    private final Knowledge knowledge;
    private final Discourse discourse;
    private final Titles titles;
    private final @Nullable State home;

    /// @param home where the article is at home
    Agencies(Knowledge knowledge, Discourse discourse, Titles titles, @Nullable State home) {
        this.knowledge = knowledge;
        this.discourse = discourse;
        this.titles = titles;
        this.home = home;
    }

    /// The body of a kind; without a state, the one mentioned before, or that of the state that acts.
    Draft agency(Scene scene, Token head, String kind, @Nullable State state) {
        if (state == null) {
            Draft earlier = discourse.last(draft -> draft.type() == ActorType.AGENCY && isOf(draft.id(), kind));
            if (earlier != null) {
                return earlier;
            }
        }
        String acting = state == null ? discourse.actingState() : null;
        State implied = acting == null ? home : knowledge.state(acting);
        State owner = state == null ? implied : state;
        String prefix = owner == null ? "" : Spelling.slug(owner.code()) + "-";
        String text = Nominals.bare(scene, scene.phrase(head), head);
        Draft draft = discourse.draft(
                new Draft("agency:" + prefix + kind, ActorType.AGENCY, text, owner == null ? null : owner.code()));
        draft.form(Nominals.bare(scene, Grammar.core(scene.sentence(), head), head));
        draft.plural(Nominals.isPlural(head));
        return draft;
    }

    /// A body that has the name of another state's: "Mexico's National Guard".
    Draft namesake(Scene scene, Token head, Known.Body body, String country) {
        String kind = knowledge.bodies().of(Knowledge.small(body.name())).orElse(Spelling.slug(body.name()));
        String id = "agency:" + Spelling.slug(country) + "-" + kind;
        return discourse.draft(
                new Draft(id, ActorType.AGENCY, Nominals.bare(scene, scene.phrase(head), head), country));
    }

    /// One body each of several states: "both countries' foreign ministries".
    List<Draft> bodies(Scene scene, Token head, Range phrase) {
        String kind = Nominals.isPlural(head) ? titles.body(scene.words(), phrase, head.index()) : null;
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
}
