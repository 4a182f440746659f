package org.dragoman.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.annotate.Reading;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;
import org.dragoman.extract.Communication.Part;
import org.dragoman.model.Actor;
import org.dragoman.model.ActorType;
import org.dragoman.model.Span;
import org.dragoman.registry.Cast;
import org.dragoman.registry.Mention;

/// Documents that speak: "recent reports say", "according to the website". Whose they are is often not told; then they
/// count as
/// a group of their own.
final class Voices {

    private final Communication words;
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final List<Mention> mentions = new ArrayList<>();

    private Voices(Communication words, Cast cast) {
        this.words = words;
        cast.actors().forEach(it -> actors.put(it.id(), it));
        mentions.addAll(cast.mentions());
    }

    /// `cast` and the documents that speak in `reading`.
    static Cast joined(Communication words, Reading reading, Cast cast) {
        Voices voices = new Voices(words, cast);
        for (Sentence sentence : reading.sentences()) {
            for (Token token : sentence.tokens()) {
                if (cast.at(sentence, token).isEmpty() && voices.isVoice(sentence, token)) {
                    voices.add(sentence, token);
                }
            }
        }
        return new Cast(voices.actors, voices.mentions);
    }

    private boolean isVoice(Sentence sentence, Token noun) {
        if (!noun.isNoun() || noun.isProperNoun() || !words.is(Part.DOCUMENT, noun)) {
            return false;
        }
        Optional<Token> verb = sentence.head(noun).filter(it -> noun.is("nsubj") && it.isVerb() || noun.is("dep"));
        boolean speaks = verb.flatMap(it -> words.at(Part.VERB, sentence, it))
                .filter(it -> isBeside(sentence, last(sentence, noun), it.first()))
                .isPresent();
        boolean followed = noun.index() + 1 < sentence.size()
                && sentence.token(noun.index() + 1).tag().equals("VBG")
                && words.at(Part.VERB, sentence, sentence.token(noun.index() + 1))
                        .isPresent();
        boolean bare = sentence.dependents(noun).stream()
                .allMatch(it -> it.is("case") || it.lemma().equals("a"));
        boolean quoted = !bare
                && sentence.dependents(noun, "case")
                        .anyMatch(it -> words.at(Part.PREPOSITION, sentence, it).isPresent());
        return speaks || quoted || followed;
    }

    /// Whether no noun stands between the phrase that ends at `last` and the verb.
    private static boolean isBeside(Sentence sentence, int last, int verb) {
        return sentence.tokens().stream()
                .filter(it -> it.index() > last && it.index() < verb)
                .noneMatch(Token::isNoun);
    }

    private void add(Sentence sentence, Token noun) {
        int first = sentence.dependents(noun).stream()
                .filter(it -> it.isAny("det", "amod", "compound", "nmod:poss", "nummod"))
                .mapToInt(it -> sentence.subtree(it).getFirst().index())
                .filter(it -> it < noun.index())
                .min()
                .orElse(noun.index());
        int last = last(sentence, noun);
        Span span = sentence.span(first, last);
        String name = span.text().replaceFirst("(?i)^(the|an?) ", "");
        String id = "group:" + slug(name);
        actors.merge(
                id, new Actor(id, ActorType.GROUP, name, List.of(), null, null, null, List.of(span)), Voices::both);
        mentions.add(new Mention(sentence, noun.index(), first, last, Mention.Form.DESCRIPTION, List.of(id)));
    }

    /// Index of the last word of the phrase: what belongs to the noun without a verb between.
    private static int last(Sentence sentence, Token noun) {
        int last = noun.index();
        while (last + 1 < sentence.size()
                && !sentence.token(last + 1).isVerb()
                && !sentence.token(last + 1).tag().equals(",")
                && !sentence.token(last + 1).tag().startsWith("W")
                && sentence.isWithin(sentence.token(last + 1), noun)) {
            last++;
        }
        return last;
    }

    private static Actor both(Actor known, Actor more) {
        List<Span> mentions = new ArrayList<>(known.mentions());
        mentions.addAll(more.mentions());
        return new Actor(
                known.id(),
                known.type(),
                known.name(),
                known.aliases(),
                known.country(),
                known.role(),
                known.wikidataId(),
                mentions);
    }

    private static String slug(String name) {
        String slug = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() ? "document" : slug;
    }
}
