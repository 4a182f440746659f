package org.dragoman.extract;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dragoman.annotate.Reading;
import org.dragoman.annotate.Sentence;
import org.dragoman.model.Article;
import org.dragoman.model.Policy;
import org.dragoman.model.Relation;
import org.dragoman.model.Statement;
import org.dragoman.registry.Cast;
import org.dragoman.registry.Mention;

/// Finds who said what, to whom, in which words.
final class Statements {

    private final Communication words;
    private final StanceWords stanceWords;

    Statements(Communication words, StanceWords stanceWords) {
        this.words = words;
        this.stanceWords = stanceWords;
    }

    /// Knows the cues of the lexicon that comes with the program.
    static Statements load() {
        return new Statements(Communication.load(), StanceWords.load());
    }

    /// `cast` and the documents in `reading` that speak without a known author.
    Cast voices(Reading reading, Cast cast) {
        return Voices.joined(words, reading, cast);
    }

    /// The statements of an article, in the order of the text. Every speaker and addressee is an actor of `cast`.
    List<Said> in(Reading reading, Cast cast) {
        Quotations quotations = new Quotations(reading);
        Contents contents = new Contents(reading.text(), quotations);
        Speakers speakers = new Speakers(cast, words);
        Map<Integer, List<Mention>> mentions =
                cast.mentions().stream().collect(groupingBy(it -> it.sentence().index()));
        List<Found> found = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            List<Found> here = new SentenceStatements(
                            new Passage(sentence, quotations, mentions.getOrDefault(sentence.index(), List.of())),
                            contents,
                            speakers,
                            words)
                    .read();
            here.stream()
                    .filter(it -> it.said().via() == null && !quotations.quoted(it.cue()))
                    .max(Comparator.comparingInt(Found::cue))
                    .ifPresent(it -> speakers.spoke(it.said().speaker(), sentence));
            speakers.wrote(sentence);
            found.addAll(here);
        }
        List<Found> all = new LooseQuotations(reading, contents).attribute(found);
        return Nesting.order(Headlines.once(all, reading.sentences()));
    }

    /// The statements of `said`, with what they are about: the actors of `cast` and the `policies` that the content
    /// names.
    List<Statement> told(Article article, List<Said> said, Cast cast, List<Relation> acts, List<Policy> policies) {
        Stances stances = new Stances(stanceWords, cast, acts, policies);
        return said.stream().map(it -> told(article, it, stances)).toList();
    }

    private static Statement told(Article article, Said said, Stances stances) {
        return new Statement(
                said.speaker(),
                said.addressee(),
                said.kind(),
                said.cue(),
                said.via(),
                said.source(),
                said.content(),
                Dates.published(article).orElse(null),
                stances.of(said),
                said.evidence(),
                said.confidence(),
                said.explanation());
    }
}
