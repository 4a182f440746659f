package org.dragoman.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;
import org.dragoman.extract.Communication.Part;
import org.dragoman.model.ActorType;
import org.dragoman.registry.Cast;
import org.dragoman.registry.Mention;
import org.jspecify.annotations.Nullable;

/// Who is meant by the noun phrases that speak and are spoken to. A document speaks for its author.
final class Speakers {

    /// A noun phrase that speaks.
    ///
    /// @param actors who is meant, at least one
    /// @param first  index of its first word
    /// @param last   index of its last word
    record Source(List<String> actors, int first, int last) {}

    private final Cast cast;
    private final Communication words;
    private final Map<String, String> authors = new HashMap<>();
    private @Nullable String lastSpeaker;
    private int lastSentence = -1;

    Speakers(Cast cast, Communication words) {
        this.cast = cast;
        this.words = words;
    }

    /// From now on, "the letter" is that of him who sent one in `sentence`.
    void wrote(Sentence sentence) {
        for (Token document : sentence.tokens()) {
            if (words.is(Part.DOCUMENT, document) && document.isAny("obj", "obl")) {
                sentence.head(document)
                        .flatMap(it -> sentence.dependent(it, "nsubj"))
                        .flatMap(it -> cast.at(sentence, it))
                        .filter(it -> it.actors().size() == 1)
                        .ifPresent(
                                it -> authors.put(document.lemma(), it.actors().getFirst()));
            }
        }
    }

    /// From now on, "the statement" is one of `speaker`.
    void spoke(String speaker, Sentence sentence) {
        lastSpeaker = speaker;
        lastSentence = sentence.index();
    }

    Optional<String> last() {
        return Optional.ofNullable(lastSpeaker);
    }

    /// Those who speak in the phrase headed by `head`: one source for each member of a compound.
    List<Source> of(Sentence sentence, Token head) {
        List<Source> sources = new ArrayList<>();
        source(sentence, head).ifPresent(sources::add);
        sentence.dependents(head, "conj")
                .filter(it -> it.isNoun() || it.isPronoun())
                .forEach(it -> source(sentence, it).ifPresent(sources::add));
        return sources;
    }

    private Optional<Source> source(Sentence sentence, Token head) {
        if (words.is(Part.DOCUMENT, head) && !head.isProperNoun()) {
            Optional<String> author = author(sentence, head);
            if (author.isPresent()) {
                return Optional.of(new Source(List.of(author.get()), first(sentence, head), head.index()));
            }
        }
        Optional<Source> same = goesOn(sentence, head).map(it -> new Source(List.of(it), head.index(), head.index()));
        return same.or(() -> mention(sentence, head).map(it -> new Source(it.actors(), it.first(), it.last())));
    }

    /// He who spoke in the sentence before, if "he" or "it" speaks now: one who has the word keeps it.
    private Optional<String> goesOn(Sentence sentence, Token head) {
        boolean person = Set.of("he", "she").contains(head.lemma());
        boolean follows = sentence.index() - lastSentence == 1;
        boolean named = cast.mentions().stream()
                .filter(it -> it.sentence().index() == sentence.index() && it.last() < head.index())
                .anyMatch(it -> it.form() == Mention.Form.NAME
                        && person == it.actors().stream().allMatch(this::isPerson));
        return head.isPronoun() && follows && !named && (person || head.lemma().equals("it"))
                ? last().filter(it -> isPerson(it) == person)
                : Optional.empty();
    }

    /// The mention that `head` heads or, failing that, the smallest one that it is a part of.
    Optional<Mention> mention(Sentence sentence, Token head) {
        Optional<Mention> exact = cast.at(sentence, head).filter(it -> it.form() != Mention.Form.ADJECTIVE);
        return exact.isPresent() ? exact : covering(sentence, head);
    }

    private Optional<Mention> covering(Sentence sentence, Token head) {
        return cast.mentions().stream()
                .filter(it -> it.sentence().index() == sentence.index() && it.form() != Mention.Form.ADJECTIVE)
                .filter(it -> it.first() <= head.index() && head.index() <= it.last())
                .min((a, b) -> Integer.compare(a.last() - a.first(), b.last() - b.first()));
    }

    private static int first(Sentence sentence, Token head) {
        return sentence.dependents(head, "det", "amod", "compound", "nmod:poss", "nummod")
                .mapToInt(it -> sentence.subtree(it).getFirst().index())
                .filter(it -> it < head.index())
                .min()
                .orElse(head.index());
    }

    /// Whose words a document is: its owner's, its writer's or, once mentioned, those of him who last spoke.
    private Optional<String> author(Sentence sentence, Token document) {
        for (Token owner : sentence.dependents(document, "nmod:poss", "compound", "amod", "nmod")
                .toList()) {
            String preposition = sentence.preposition(owner);
            if (!owner.is("nmod")
                    || owner.is("nmod:poss")
                    || List.of("by", "from", "of", "in").contains(preposition)) {
                Optional<Mention> mention =
                        cast.at(sentence, owner).filter(it -> it.actors().size() == 1);
                if (mention.isPresent()) {
                    return Optional.of(mention.get().actors().getFirst());
                }
            }
        }
        boolean known = sentence.dependents(document, "det")
                .anyMatch(it -> !it.lemma().equals("a") && !it.lemma().equals("an"));
        return known ? Optional.ofNullable(authors.get(document.lemma())).or(this::last) : Optional.empty();
    }

    /// The actor spoken to in the phrase headed by `head`: nobody where it names an audience, or several actors.
    Optional<String> addressee(Sentence sentence, Token head) {
        return words.is(Part.AUDIENCE, head) && !head.isProperNoun()
                ? Optional.empty()
                : mention(sentence, head)
                        .filter(it -> it.actors().size() == 1)
                        .map(it -> it.actors().getFirst());
    }

    boolean isPerson(String id) {
        return cast.actor(id)
                .filter(it -> it.type() == ActorType.LEADER || it.type() == ActorType.PERSON)
                .isPresent();
    }
}
