package org.dragoman.registry;

import java.util.List;
import java.util.Locale;
import org.dragoman.annotate.Token;
import org.dragoman.model.ActorType;

/// Two actors in one phrase: "both leaders", "the two countries".
final class Pairs {

    private final Discourse discourse;

    Pairs(Discourse discourse) {
        this.discourse = discourse;
    }

    /// The two last mentioned of a kind: "both leaders", "the two countries".
    List<Draft> pair(Scene scene, Token head, Range phrase) {
        if (!Nominals.isPlural(head) || phrase.size() < 2 || phrase.size() > 3) {
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
}
