package org.dragoman.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;
import org.dragoman.extract.Predicate.WordClass;
import org.dragoman.model.Quad;
import org.dragoman.model.RelationType;
import org.dragoman.registry.Cast;

/// Finds the predicates of the lexicon in a sentence.
final class Matches {

    private final Lexicon lexicon;

    Matches(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// All predicates of the sentence, each word the head of at most one, in the order of the text.
    List<Match> in(Syntax syntax, Cast cast, List<Said> said) {
        Set<Integer> used = new HashSet<>();
        List<Match> found = new ArrayList<>();
        Refusals refusals = new Refusals(syntax, cast, said);
        for (Match refusal : refusals.matches()) {
            Optional<RelationType> refused =
                    verb(syntax, cast, refusal.head()).map(it -> it.predicate().type());
            boolean agreement = refused.filter(it -> it == RelationType.AGREED).isPresent();
            if (refused.filter(Matches::isHostile).isEmpty() && (agreement || refusals.isOwnWord(refusal.head()))) {
                found.add(refusal);
                used.add(refusal.head().index());
            }
        }
        for (Token token : syntax.sentence().tokens()) {
            if (token.isVerb() && !used.contains(token.index())) {
                verb(syntax, cast, token).ifPresent(match -> {
                    found.add(match);
                    used.addAll(objectsNamedBy(syntax, match));
                });
            }
        }
        for (Token token : syntax.sentence().tokens()) {
            if (!used.contains(token.index())) {
                nominal(syntax, cast, token).ifPresent(found::add);
            }
        }
        found.sort((a, b) -> Integer.compare(a.head().index(), b.head().index()));
        return found;
    }

    /// Not to attack is no refusal.
    private static boolean isHostile(RelationType type) {
        return type.plover().quad() == Quad.MATERIAL_CONFLICT;
    }

    private Optional<Match> verb(Syntax syntax, Cast cast, Token verb) {
        return fitting(syntax, cast, WordClass.VERB, new Match.Site(verb, null, null));
    }

    private Optional<Match> nominal(Syntax syntax, Cast cast, Token token) {
        if (token.isNoun() && !token.is("compound")) {
            return fitting(syntax, cast, WordClass.NOUN, site(syntax, token));
        }
        boolean predicative =
                syntax.sentence().has(token, "cop") || token.isAny("xcomp", "acl", "advcl", "conj", "root", "ccomp");
        boolean adjective = token.isAdjective() || token.tag().equals("VBN");
        return adjective && predicative
                ? fitting(syntax, cast, WordClass.ADJECTIVE, new Match.Site(token, null, null))
                : Optional.empty();
    }

    /// The noun, with the light verb that it is the object of.
    private Match.Site site(Syntax syntax, Token noun) {
        for (Token verb : syntax.sentence().tokens()) {
            if (verb.isVerb() && syntax.objects(verb).contains(noun)) {
                Optional<Lexicon.LightVerb> effect =
                        lexicon.lightVerb(phrasal(syntax, verb)).findFirst();
                if (effect.isPresent()) {
                    return new Match.Site(noun, verb, effect.get());
                }
            }
        }
        return journey(syntax.sentence(), noun)
                .map(verb -> new Match.Site(noun, verb, Lexicon.LightVerb.DO))
                .orElse(new Match.Site(noun, null, null));
    }

    /// "travelled to Moscow for talks with him": the one who travels is the one who talks.
    private static Optional<Token> journey(Sentence sentence, Token noun) {
        boolean together = sentence.dependents(noun, "nmod")
                .anyMatch(it -> sentence.preposition(it).equals("with"));
        return together && noun.is("obl") && Set.of("for", "in", "during", "at").contains(sentence.preposition(noun))
                ? sentence.head(noun).filter(Token::isVerb)
                : Optional.empty();
    }

    private Optional<Match> fitting(Syntax syntax, Cast cast, WordClass wordClass, Match.Site site) {
        return lexicon.of(wordClass, lemma(site.head())).stream()
                .map(predicate -> new Match(predicate, site.head(), site.light(), site.effect()))
                .filter(match -> new Frame(syntax, cast, match).fits())
                .findFirst();
    }

    /// The nouns that belong to a verbal predicate, as `sanction` to "impose sanction", and say no act of their own.
    private static List<Integer> objectsNamedBy(Syntax syntax, Match match) {
        Sentence sentence = syntax.sentence();
        return match.predicate().parts().isEmpty()
                ? List.of()
                : sentence.tokens().stream()
                        .filter(it -> it.isNoun()
                                && match.predicate().parts().stream().anyMatch(part -> part.contains(it.lemma())))
                        .filter(it -> it.head() == match.head().index()
                                || syntax.objects(match.head()).contains(it))
                        .map(Token::index)
                        .toList();
    }

    /// The verb with its particle: `call off`.
    private static String phrasal(Syntax syntax, Token verb) {
        return syntax.sentence()
                .dependent(verb, "compound:prt")
                .map(it -> lemma(verb) + " " + Syntax.lower(it))
                .orElse(lemma(verb));
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
