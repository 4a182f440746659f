package org.dragoman.registry;

import java.util.List;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;
import org.jspecify.annotations.Nullable;

/// Names beside descriptions of the same person, on either side.
final class Appositions {

    private final Discourse discourse;
    private final Titles titles;

    Appositions(Discourse discourse, Titles titles) {
        this.discourse = discourse;
        this.titles = titles;
    }

    /// The person who is named after a description: "the minister, Ana Ruiz,", "head of the Trade Committee Ana Ruiz".
    @Nullable
    Name apposed(Scene scene, Token head, Range phrase) {
        if (!titles.describesPerson(scene, head)) {
            return null;
        }
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
    List<Draft> apposition(Scene scene, Token head, Range phrase) {
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
            entry.drafts().forEach(draft -> titles.enrich(draft, scene, phrase, head, false));
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
}
