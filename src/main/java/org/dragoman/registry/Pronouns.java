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

    private final Knowledge knowledge;
    private final Discourse discourse;

    Pronouns(Knowledge knowledge, Discourse discourse) {
        this.knowledge = knowledge;
        this.discourse = discourse;
    }

    /// Empty if nobody fits.
    List<Draft> antecedent(Scene scene, Token pronoun) {
        String word = pronoun.text().toLowerCase(Locale.ROOT);
        if (HE.contains(word)) {
            return person(scene, pronoun, draft -> draft.isPerson(Sex.MALE));
        }
        if (SHE.contains(word)) {
            return person(scene, pronoun, draft -> draft.isPerson(Sex.FEMALE));
        }
        if (IT.contains(word)) {
            return isThing(scene.sentence(), pronoun) ? List.of() : best(scene, pronoun, Pronouns::isBody);
        }
        return THEY.contains(word) ? best(scene, pronoun, Draft::isMany) : List.of();
    }

    private List<Draft> person(Scene scene, Token pronoun, Predicate<Draft> fits) {
        Draft subject = subjectToCome(scene, pronoun);
        return subject != null && fits.test(subject) ? List.of(subject) : best(scene, pronoun, fits);
    }

    /// The person named as the subject after what stands before it: "In his speech, Ana Ruiz said".
    private static @Nullable Draft subjectToCome(Scene scene, Token pronoun) {
        Sentence sentence = scene.sentence();
        Token at = pronoun;
        while (at.head() >= 0 && !at.isAny("obl", "advcl", "dep")) {
            at = sentence.token(at.head());
        }
        if (at.head() < at.index()) {
            return null;
        }
        return sentence.dependent(sentence.token(at.head()), "nsubj")
                .filter(it -> it.index() > pronoun.index() && scene.name(it.index()) != null)
                .map(it -> scene.draft(it.index()))
                .orElse(null);
    }

    private static boolean isBody(Draft draft) {
        return switch (draft.type()) {
            case COUNTRY, AGENCY, ORGANIZATION -> true;
            case LEADER, PERSON, GROUP -> false;
        };
    }

    /// Whether "it" is no actor: "it is clear that", "it was signed", "they signed it".
    private boolean isThing(Sentence sentence, Token it) {
        if (it.is("expl")) {
            return true;
        }
        if (it.head() < 0 || it.text().equalsIgnoreCase("its")) {
            return false;
        }
        Token verb = sentence.token(it.head());
        String lemma = verb.lemma().toLowerCase(Locale.ROOT);
        if (it.isAny("nsubj")) {
            boolean passive = it.relation().equals("nsubj:pass") && !knowledge.isAnimate(lemma);
            boolean clause = !verb.isVerb() && sentence.has(verb, "ccomp", "csubj", "xcomp", "advcl");
            return passive || clause || EMPTY_SUBJECT_OF.contains(lemma) || sentence.has(verb, "cop");
        }
        return it.is("obj") && !knowledge.isAnimate(lemma);
    }

    private List<Draft> best(Scene scene, Token pronoun, Predicate<Draft> fits) {
        Sentence sentence = scene.sentence();
        Discourse.Entry best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Discourse.Entry entry : discourse.recent()) {
            if (sentence.index() - entry.sentence().index() > REACH) {
                break;
            }
            if (fits(entry, pronoun, fits) && !excluded(sentence, pronoun, entry)) {
                double weight = weight(sentence, pronoun, entry);
                if (weight > most) {
                    most = weight;
                    best = entry;
                }
            }
        }
        return best == null ? List.of() : best.drafts();
    }

    /// "They" may be several actors together, whatever each is.
    private static boolean fits(Discourse.Entry entry, Token pronoun, Predicate<Draft> fits) {
        boolean together = entry.drafts().size() > 1;
        return together
                ? THEY.contains(pronoun.text().toLowerCase(Locale.ROOT))
                : entry.drafts().stream().allMatch(fits);
    }

    private static double weight(Sentence sentence, Token pronoun, Discourse.Entry entry) {
        double weight = -(sentence.index() - entry.sentence().index());
        if (entry.isSubject()) {
            weight += 1.2;
        }
        if (entry.drafts().size() == 1
                && !entry.draft().isPlural()
                && entry.draft().type() == ActorType.GROUP) {
            weight -= 1;
        }
        if (THEY.contains(pronoun.text().toLowerCase(Locale.ROOT))
                && entry.draft().type() != ActorType.GROUP
                && !entry.draft().isPlural()) {
            weight -= 1;
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
