package org.dragoman.registry;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
        boolean they = THEY.contains(pronoun.text().toLowerCase(Locale.ROOT));
        List<Draft> doers = doers(sentence, pronoun);
        List<Draft> best = List.of();
        double most = Double.NEGATIVE_INFINITY;
        for (Discourse.Entry entry : discourse.recent()) {
            if (sentence.index() - entry.sentence().index() > REACH) {
                break;
            }
            List<Draft> who = they ? List.copyOf(entry.joined()) : entry.drafts();
            boolean fit = who.size() > 1 ? they : who.stream().allMatch(fits);
            if (fit && who.stream().noneMatch(doers::contains)) {
                double weight = weight(sentence, pronoun, entry) - (they ? strangeness(who) : 0);
                if (weight > most) {
                    most = weight;
                    best = who;
                }
            }
        }
        return best;
    }

    /// How unlikely "they" is said of somebody: less of the many than of one body.
    private static double strangeness(List<Draft> who) {
        boolean many = who.size() > 1
                || who.getFirst().type() == ActorType.GROUP
                || who.getFirst().isPlural();
        return many ? 0 : 1;
    }

    private static double weight(Sentence sentence, Token pronoun, Discourse.Entry entry) {
        double weight = -(sentence.index() - entry.sentence().index());
        if (entry.isSubject()) {
            weight += 1.2;
        }
        boolean single = entry.drafts().size() == 1 && !entry.draft().isPlural();
        if (single && entry.draft().type() == ActorType.GROUP) {
            weight -= 1;
        }
        if (entry.form() == Mention.Form.ADJECTIVE) {
            weight -= 1.2;
        }
        if (entry.sentence().index() != sentence.index()) {
            return weight - entry.head().index() * 0.002;
        }
        boolean ofClause = entry.head().index() == subjectOf(sentence, pronoun);
        return weight - (pronoun.index() - entry.head().index()) * 0.01 + (ofClause ? 0.6 : 0);
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

    /// Who does what is done to the pronoun: its object is somebody else, unless it is reflexive.
    private List<Draft> doers(Sentence sentence, Token pronoun) {
        if (!pronoun.isAny("obj", "iobj", "obl") || pronoun.text().endsWith("self")) {
            return List.of();
        }
        return sentence.dependents(sentence.token(pronoun.head()), "nsubj")
                .map(it -> discourse.at(sentence, it))
                .filter(Objects::nonNull)
                .flatMap(it -> it.drafts().stream())
                .toList();
    }
}
