package org.dragoman.registry;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;
import org.dragoman.model.ActorType;
import org.dragoman.registry.Known.Sex;
import org.jspecify.annotations.Nullable;

/// Who a pronoun stands for: somebody of the right sex, number and kind, who was mentioned lately, a subject rather
/// than not.
final class Pronouns {

    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> IT = Set.of("it", "its", "itself");
    private static final Set<String> THEY = Set.of("they", "them", "their", "theirs", "themselves");
    private static final Set<String> EMPTY_SUBJECT_OF =
            Set.of("be", "seem", "appear", "rain", "snow", "turn", "take", "mean");

    /// How many sentences a pronoun looks back.
    private static final int REACH = 4;

    private final Discourse discourse;

    Pronouns(Discourse discourse) {
        this.discourse = discourse;
    }

    /// Empty if nobody fits.
    List<Draft> antecedent(Sentence sentence, Token pronoun) {
        String word = pronoun.text().toLowerCase(Locale.ROOT);
        if (HE.contains(word)) {
            return best(sentence, pronoun, draft -> draft.isPerson() && draft.sex() != Sex.FEMALE);
        }
        if (SHE.contains(word)) {
            return best(sentence, pronoun, draft -> draft.isPerson() && draft.sex() != Sex.MALE);
        }
        if (IT.contains(word)) {
            return isEmpty(sentence, pronoun) ? List.of() : best(sentence, pronoun, Pronouns::isThing);
        }
        return THEY.contains(word)
                ? best(sentence, pronoun, draft -> draft.isPlural() || draft.type() == ActorType.GROUP)
                : List.of();
    }

    private static boolean isThing(Draft draft) {
        return switch (draft.type()) {
            case COUNTRY, AGENCY, ORGANIZATION -> true;
            case LEADER, PERSON, GROUP -> false;
        };
    }

    /// "It is clear that", "it took two days".
    private static boolean isEmpty(Sentence sentence, Token it) {
        if (it.is("expl")) {
            return true;
        }
        if (!it.is("nsubj")) {
            return false;
        }
        Token verb = sentence.token(it.head());
        boolean clause = sentence.has(verb, "ccomp", "csubj", "xcomp", "advcl");
        return clause && !verb.isVerb() || EMPTY_SUBJECT_OF.contains(verb.lemma()) || sentence.has(verb, "cop");
    }

    private List<Draft> best(Sentence sentence, Token pronoun, Predicate<Draft> fits) {
        Discourse.Entry best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Discourse.Entry entry : discourse.recent()) {
            if (sentence.index() - entry.sentence().index() > REACH) {
                break;
            }
            if (entry.drafts().stream().allMatch(fits) && !excluded(sentence, pronoun, entry)) {
                double weight = weight(sentence, pronoun, entry);
                if (weight > most) {
                    most = weight;
                    best = entry;
                }
            }
        }
        return best == null ? List.of() : best.drafts();
    }

    private static double weight(Sentence sentence, Token pronoun, Discourse.Entry entry) {
        double weight = -(sentence.index() - entry.sentence().index());
        if (entry.isSubject()) {
            weight += 1.2;
        }
        if (entry.form() == Mention.Form.ADJECTIVE) {
            weight -= 1.2;
        }
        if (entry.sentence().index() == sentence.index()) {
            weight -= (pronoun.index() - entry.head().index()) * 0.01;
            if (entry.head().index() == subjectOf(sentence, pronoun)) {
                weight += 0.6;
            }
        } else {
            weight += entry.head().index() * -0.002;
        }
        return weight;
    }

    /// The subject of the clause that the pronoun stands in, if it isn't the pronoun; -1 for none.
    private static int subjectOf(Sentence sentence, Token pronoun) {
        Token at = pronoun;
        while (at.head() >= 0) {
            at = sentence.token(at.head());
            @Nullable Token subject = sentence.dependent(at, "nsubj").orElse(null);
            if (subject != null && subject.index() != pronoun.index()) {
                return subject.index();
            }
        }
        return -1;
    }

    /// The object of a verb is not its subject, unless it is reflexive.
    private static boolean excluded(Sentence sentence, Token pronoun, Discourse.Entry entry) {
        if (entry.sentence().index() != sentence.index()) {
            return false;
        }
        boolean argument =
                pronoun.isAny("obj", "iobj", "obl") && !pronoun.text().endsWith("self");
        return argument && entry.head().head() == pronoun.head() && entry.isSubject();
    }
}
