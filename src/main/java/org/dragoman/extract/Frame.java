package org.dragoman.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;
import org.dragoman.extract.Lexicon.LightVerb;
import org.dragoman.extract.Predicate.Condition;
import org.dragoman.model.RelationType;
import org.dragoman.registry.Cast;
import org.dragoman.registry.Mention;

/// The words that stand in the roles of a predicate at one place of a sentence.
final class Frame {

    /// "thousands of protesters": the noun that counts stands for what it counts.
    private static final Set<String> QUANTITIES = Set.of(
            "number",
            "dozen",
            "hundred",
            "thousand",
            "million",
            "majority",
            "group",
            "one",
            "some",
            "many",
            "most",
            "all",
            "several",
            "both",
            "none",
            "member",
            "couple",
            "handful",
            "score",
            "series",
            "half",
            "part",
            "crowd",
            "each",
            "any",
            "two",
            "three",
            "four");

    private static final Set<String> TEXTS = Set.of(
            "letter",
            "statement",
            "resolution",
            "report",
            "message",
            "note",
            "declaration",
            "communique",
            "decree",
            "document",
            "speech",
            "remark",
            "tweet",
            "post",
            "law",
            "bill",
            "order",
            "lawsuit",
            "petition",
            "warning");

    private final Syntax syntax;
    private final Sentence sentence;
    private final Cast cast;
    private final Match match;

    Frame(Syntax syntax, Cast cast, Match match) {
        this.syntax = syntax;
        this.sentence = syntax.sentence();
        this.cast = cast;
        this.match = match;
    }

    /// The head words in a role of the lexicon, in the order of the text.
    List<Token> in(String role) {
        Token head = match.head();
        return switch (role) {
            case "subj", "reciprocal" -> syntax.subjects(match.verb());
            case "obj" -> head.isVerb() && particle().isEmpty() ? syntax.objects(head) : List.of();
            case "iobj" -> syntax.indirectObjects(match.verb());
            case "comp", "that" -> complement().stream().toList();
            case "comp-subj" -> complement().map(this::complementSubjects).orElse(List.of());
            case "poss" ->
                syntax.withConjuncts(sentence.dependents(head, "nmod:poss").toList());
            case "poss-of-obj" ->
                syntax.objects(head).stream().flatMap(this::owners).toList();
            case "mod" -> modifiers(head).toList();
            default -> obliques(role);
        };
    }

    Optional<Token> complement() {
        return syntax.complement(match.head())
                .or(() -> match.light() == null ? Optional.empty() : syntax.complement(match.light()));
    }

    private List<Token> complementSubjects(Token complement) {
        if (complement.is("xcomp") || syntax.isInfinitive(complement) || complement.is("advcl")) {
            return syntax.objects(match.head());
        }
        return syntax.withConjuncts(syntax.surfaceSubject(complement).stream().toList());
    }

    private List<Token> obliques(String preposition) {
        List<Token> found = new ArrayList<>(syntax.obliques(match.head(), preposition));
        if (particle().filter(preposition::equals).isPresent()) {
            found.addAll(syntax.objects(match.head()));
        }
        sentence.dependents(match.head(), "obl")
                .filter(it -> match.head().isVerb()
                        && match.predicate().parts().stream().anyMatch(part -> part.contains(it.lemma())))
                .forEach(it -> found.addAll(syntax.obliques(it, preposition)));
        Token governor = match.light() != null ? match.light() : occurrence().orElse(null);
        if (governor != null) {
            syntax.obliques(governor, preposition).stream()
                    .filter(it -> !found.contains(it))
                    .forEach(found::add);
        }
        return found;
    }

    /// The preposition of "called on Russia" where the parser took it for a particle, and Russia for the object.
    private Optional<String> particle() {
        Predicate predicate = match.predicate();
        return sentence.dependents(match.head(), "compound:prt")
                .map(Syntax::lower)
                .filter(it -> predicate.parts().stream().anyMatch(part -> part.contains(it)))
                .filter(it ->
                        predicate.target().contains(it) || predicate.topic().contains(it))
                .findFirst();
    }

    /// The verb that only says that the act took place: "talks were held with", "clashes went on between".
    private Optional<Token> occurrence() {
        Token head = match.head();
        boolean subject = head.isNoun()
                && head.is("nsubj")
                && Set.of("with", "between", "against").stream()
                        .allMatch(it -> syntax.obliques(head, it).isEmpty());
        return subject ? sentence.head(head).filter(Token::isVerb) : Optional.empty();
    }

    /// Whose the object is: "Iran" in "rejected Iran's offer", "the offer of Iran", "the offer made by Iran", "the
    /// Iranian
    /// offer".
    private Stream<Token> owners(Token object) {
        Stream<Token> of = sentence.dependents(object, "nmod")
                .filter(it -> !it.is("nmod:poss"))
                .filter(it -> tiesOwner(sentence.preposition(it)));
        Stream<Token> by = sentence.dependents(object, "acl")
                .flatMap(it -> sentence.dependents(it, "obl"))
                .filter(it -> sentence.preposition(it).equals("by"));
        return Stream.of(sentence.dependents(object, "nmod:poss"), modifiers(object), of, by)
                .flatMap(it -> it)
                .flatMap(it -> syntax.withConjuncts(List.of(it)).stream());
    }

    /// Who has it, if the sentence says so: "Chad maintains a policy that others condemned".
    private Stream<Token> keepers(Token object) {
        boolean otherVerbs = object.is("obj") && object.head() != match.head().index();
        return otherVerbs ? syntax.subjects(sentence.token(object.head())).stream() : Stream.empty();
    }

    /// Who condemns an attack on Chad does not accuse Chad.
    private boolean tiesOwner(String preposition) {
        return Set.of("of", "by", "from", "in").contains(preposition)
                || match.predicate().type() != RelationType.ACCUSED
                        && Set.of("against", "on", "to", "with").contains(preposition);
    }

    private Stream<Token> modifiers(Token noun) {
        return sentence.dependents(noun, "amod", "compound", "nmod")
                .filter(it -> it.index() < noun.index() && !it.is("nmod:poss"))
                .flatMap(it -> Stream.concat(
                        Stream.of(it),
                        sentence.dependents(it, "conj", "compound", "dep", "nmod")
                                .filter(this::isNamed)))
                .filter(this::isNamed);
    }

    private boolean isNamed(Token token) {
        return cast.at(sentence, token).isPresent();
    }

    /// The mention that the noun phrase of `head` is, looking through nouns that only count.
    Optional<Mention> mention(Token head) {
        return cast.at(sentence, head)
                .or(() -> sentence.dependent(head, "appos").flatMap(it -> cast.at(sentence, it)))
                .or(() -> QUANTITIES.contains(head.lemma())
                        ? sentence.dependents(head, "nmod").findFirst().flatMap(it -> cast.at(sentence, it))
                        : Optional.empty());
    }

    /// Who speaks in a letter, a statement or a resolution that acts: "a letter asking them", "Chad's statement
    /// rejected".
    Optional<Mention> author(Token text) {
        if (!text.isNoun() || !TEXTS.contains(text.lemma())) {
            return Optional.empty();
        }
        Stream<Token> named = Stream.concat(
                owners(text), text.is("obj") ? syntax.subjects(sentence.token(text.head())).stream() : Stream.empty());
        return named.flatMap(it -> mention(it).stream()).findFirst();
    }

    /// The mention inside a noun phrase that is no actor itself: "Iran" in "Iran's nuclear sites".
    Optional<Mention> within(Token head) {
        return head.isVerb()
                ? Optional.empty()
                : Stream.concat(owners(head), keepers(head))
                        .flatMap(it -> mention(it).stream())
                        .filter(it -> !it.actors().getFirst().startsWith("group:"))
                        .findFirst();
    }

    boolean fits() {
        return !hasOtherParticle()
                && partsFit()
                && match.predicate().conditions().stream().allMatch(this::holds);
    }

    /// To call off a meeting is not to call one.
    private boolean hasOtherParticle() {
        return sentence.dependents(match.head(), "compound:prt")
                .map(Syntax::lower)
                .anyMatch(it -> match.predicate().parts().stream().noneMatch(part -> part.contains(it)));
    }

    private boolean partsFit() {
        List<Set<String>> parts = match.predicate().parts();
        for (int i = 0; i < parts.size(); i++) {
            Set<String> part = parts.get(i);
            boolean tied = part.stream().anyMatch(Prepositions.ALL::contains) || part.contains("to");
            if (tied && i + 1 < parts.size() && !isParticle(part)) {
                Set<String> noun = parts.get(++i);
                if (!hasOblique(part, noun)) {
                    return false;
                }
            } else if (tied ? !isParticle(part) && !hasOblique(part, Set.of()) : !hasObject(part)) {
                return false;
            }
        }
        return true;
    }

    private boolean isParticle(Set<String> particles) {
        return sentence.dependents(match.head(), "compound:prt", "advmod", "obl", "case", "mark", "compound")
                .anyMatch(it -> (it.is("compound")
                                || it.tag().equals("RP")
                                || it.tag().equals("RB")
                                || it.tag().equals("IN"))
                        && particles.contains(Syntax.lower(it)));
    }

    private boolean hasOblique(Set<String> prepositions, Set<String> lemmas) {
        Stream<Token> ends = prepositions.stream().flatMap(it -> in(it).stream());
        Stream<Token> infinitive =
                prepositions.contains("to") ? complement().filter(syntax::isInfinitive).stream() : Stream.empty();
        return Stream.concat(ends, infinitive).anyMatch(it -> lemmas.isEmpty() || isNamed(it, lemmas));
    }

    private boolean hasObject(Set<String> lemmas) {
        Stream<Token> adjectives = sentence.dependents(match.head(), "xcomp", "compound", "amod", "nmod");
        Stream<Token> gerund = complement().filter(it -> it.tag().equals("VBG")).stream();
        return Stream.of(in("obj").stream(), gerund, adjectives)
                .flatMap(it -> it)
                .anyMatch(it -> isNamed(it, lemmas));
    }

    /// Whether the word, alone or with its compound, is one of the lemmas: "law", "martial law".
    private boolean isNamed(Token token, Set<String> lemmas) {
        return lemmas.contains(token.lemma())
                || sentence.dependents(token, "compound", "amod")
                        .anyMatch(it -> lemmas.contains(it.lemma() + " " + token.lemma()));
    }

    private boolean holds(Condition condition) {
        Set<String> values = condition.values();
        return switch (condition.slot()) {
            case OBJ ->
                values.contains("none")
                        ? in("obj").isEmpty()
                        : in("obj").stream().anyMatch(it -> isOne(it, values));
            case SUBJ ->
                in("subj").stream().anyMatch(it -> isOne(it, values))
                        || values.contains("plural") && in("subj").size() > 1;
            case COMP -> complementFits(values);
            case PREP -> values.stream().anyMatch(it -> !in(it).isEmpty());
            case NOT_PREP -> values.stream().allMatch(it -> in(it).isEmpty());
            case TARGET ->
                targetRoles()
                        .flatMap(it -> in(it).stream())
                        .anyMatch(it -> !values.contains("actor")
                                || mention(it).or(() -> within(it)).isPresent());
            case PASSIVE -> syntax.passive(match.verb());
            case ACTIVE -> !syntax.passive(match.verb());
        };
    }

    private Stream<String> targetRoles() {
        return match.effect() == LightVerb.GET ? Stream.of("subj") : match.predicate().target().stream();
    }

    private boolean complementFits(Set<String> values) {
        Optional<Token> complement = complement();
        if (complement.isEmpty()) {
            return values.contains("none");
        }
        boolean gerund = complement.get().tag().equals("VBG") && !sentence.has(complement.get(), "aux");
        String form = syntax.isInfinitive(complement.get()) ? "inf" : gerund ? "ger" : "that";
        return values.contains("any") || values.contains(form);
    }

    private boolean isOne(Token token, Set<String> values) {
        Optional<Mention> mention = mention(token);
        return isNamed(token, values)
                || values.contains("plural") && isPlural(token)
                || values.contains("actor") && mention.isPresent()
                || values.contains("person") && mention.filter(this::isPerson).isPresent()
                || values.contains("country")
                        && mention.filter(it -> it.actors().getFirst().startsWith("country:"))
                                .isPresent();
    }

    private boolean isPerson(Mention mention) {
        return mention.actors().stream().allMatch(it -> it.startsWith("person:") || it.startsWith("group:"));
    }

    private static boolean isPlural(Token token) {
        return token.tag().endsWith("S") && token.isNoun()
                || Set.of("they", "we", "both").contains(Syntax.lower(token));
    }
}
