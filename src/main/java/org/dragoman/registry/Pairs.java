package org.dragoman.registry;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.dragoman.annotate.Token;
import org.dragoman.model.ActorType;
import org.jspecify.annotations.Nullable;

/// Two actors in one phrase: "both leaders", "the two countries".
final class Pairs {

    private final Discourse discourse;

    Pairs(Discourse discourse) {
        this.discourse = discourse;
    }

    /// The two of a kind who were told of together, else those who are most spoken of; empty if the phrase means no
    /// two.
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
        Predicate<Draft> wanted = kind(head.lemma().toLowerCase(Locale.ROOT));
        if (wanted == null) {
            return List.of();
        }
        List<Draft> joined = discourse.lastJoined(2, wanted);
        return joined.isEmpty() ? discourse.mostNamed(2, wanted) : joined;
    }

    /// What the two are of whom a noun can be said.
    private static @Nullable Predicate<Draft> kind(String noun) {
        return switch (noun) {
            case "leader", "president", "minister", "diplomat", "statesman", "premier", "politician" -> Draft::isPerson;
            case "man" -> draft -> draft.isPerson() && draft.sex() != Known.Sex.FEMALE;
            case "woman" -> draft -> draft.isPerson() && draft.sex() != Known.Sex.MALE;
            case "country", "government", "nation", "state", "neighbor", "neighbour", "capital", "ally", "power" ->
                draft -> draft.type() == ActorType.COUNTRY;
            case "side", "party" -> Pairs::isParty;
            default -> null;
        };
    }

    private static boolean isParty(Draft draft) {
        return switch (draft.type()) {
            case COUNTRY, ORGANIZATION, AGENCY -> true;
            case LEADER, PERSON, GROUP -> false;
        };
    }
}
