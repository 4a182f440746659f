package org.dragoman.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;
import org.dragoman.article.Block;

/// The logical arguments of a sentence's predicates, whatever their surface: active or passive, finite, participle or
/// infinitive, shared by coordination or control.
final class Syntax {

    private static final int DEEPEST = 12;
    private static final Set<String> RELATIVES = Set.of("who", "whom", "which", "that");

    private final Sentence sentence;

    Syntax(Sentence sentence) {
        this.sentence = sentence;
    }

    Sentence sentence() {
        return sentence;
    }

    /// Whether the grammatical subject of `verb` is the one acted upon.
    boolean passive(Token verb) {
        if (!verb.isVerb()) {
            return false;
        }
        if (sentence.has(verb, "nsubj:pass", "aux:pass")) {
            return true;
        }
        boolean participle = verb.tag().equals("VBN") || verb.tag().equals("VBD");
        if (!participle || sentence.has(verb, "nsubj", "aux")) {
            return participle && isShortened(verb);
        }
        return switch (verb.relation()) {
            case "acl", "amod" -> !sentence.has(verb, "obj") || hasAgent(verb);
            case "advcl" -> verb.tag().equals("VBN") && !sentence.has(verb, "obj");
            case "xcomp" -> verb.tag().equals("VBN") && !sentence.has(verb, "obj") && isOfWhat(verb);
            case "advmod", "dep" -> verb.tag().equals("VBN") && !sentence.has(verb, "obj") && hasAgent(verb);
            case "conj" ->
                verb.tag().equals("VBN")
                        && !sentence.has(verb, "obj")
                        && sentence.head(verb).filter(this::passive).isPresent();
            default -> false;
        };
    }

    /// "Chad accused of shelling", "Chad struck by storms": headlines leave the auxiliary out.
    private boolean isShortened(Token verb) {
        return sentence.kind() != Block.Kind.PARAGRAPH
                && verb.is("root")
                && !sentence.has(verb, "aux", "obj", "ccomp")
                && isOfWhat(verb);
    }

    /// "accused of treason", "sentenced by a court": what follows tells that somebody else does it.
    private boolean isOfWhat(Token participle) {
        return hasAgent(participle)
                || sentence.dependents(participle, "advcl", "obl").anyMatch(it -> isMarked(it, "of"));
    }

    private boolean hasAgent(Token verb) {
        return sentence.dependents(verb, "obl")
                .anyMatch(it -> sentence.preposition(it).equals("by"));
    }

    /// Who does what `predicate` says: head words of noun phrases, coordinated ones included.
    List<Token> subjects(Token predicate) {
        List<Token> found = passive(predicate)
                ? agents(predicate)
                : surfaceSubject(predicate, 0).stream().toList();
        return withConjuncts(found);
    }

    /// To whom or what it is done.
    List<Token> objects(Token predicate) {
        if (passive(predicate)) {
            return withConjuncts(surfaceSubject(predicate, 0).stream().toList());
        }
        if (isGerund(predicate)) {
            return withConjuncts(sentence.head(predicate).stream().toList());
        }
        List<Token> own = ownObjects(predicate);
        if (!own.isEmpty()) {
            return withConjuncts(own);
        }
        return withConjuncts(sharedObject(predicate)
                .or(() -> earlierObject(predicate))
                .or(() -> relativeObject(predicate))
                .or(() -> strayObject(predicate))
                .stream()
                .toList());
    }

    /// In "a call that Chad rejects the plan" the plan is rejected, whatever the parser took "that" for.
    private List<Token> ownObjects(Token verb) {
        List<Token> all = sentence.dependents(verb, "obj").toList();
        return all.stream()
                .filter(it -> all.size() == 1 || !isRelative(it))
                .map(this::antecedent)
                .toList();
    }

    /// "condemned the move announced on Monday" is sometimes read as if the move announced something.
    private Optional<Token> strayObject(Token verb) {
        return sentence.dependents(verb, "dep", "ccomp")
                .filter(it -> it.tag().equals("VBN") && !sentence.has(it, "aux", "aux:pass", "mark", "cop"))
                .flatMap(it -> sentence.dependents(it, "nsubj"))
                .filter(it -> it.index() > verb.index())
                .findFirst();
    }

    /// "condemned and rejected the attack": the last verb's object is that of all.
    private Optional<Token> sharedObject(Token verb) {
        return sentence.dependents(verb, "conj")
                .filter(Token::isVerb)
                .filter(next -> next.index() - verb.index() <= 3 && !sentence.has(next, "nsubj"))
                .flatMap(next -> sentence.dependents(next, "obj"))
                .findFirst();
    }

    /// The same, where the parser gave it to the first verb.
    private Optional<Token> earlierObject(Token verb) {
        return sentence.head(verb)
                .filter(first -> verb.is("conj") && first.isVerb() && verb.index() - first.index() <= 3)
                .flatMap(first -> sentence.dependent(first, "obj"))
                .filter(object -> object.index() > verb.index());
    }

    /// "an offer she declined": the noun that the clause belongs to is its object.
    private Optional<Token> relativeObject(Token verb) {
        if (!verb.relation().equals("acl:relcl")) {
            return Optional.empty();
        }
        boolean subjectIsAntecedent = sentence.dependents(verb, "nsubj").anyMatch(Syntax::isRelative);
        boolean stranded = sentence.dependents(verb, "obl", "advmod")
                        .anyMatch(it -> isRelative(it) || it.tag().equals("WRB"))
                || sentence.has(verb, "ccomp", "xcomp");
        return subjectIsAntecedent || stranded || !sentence.has(verb, "nsubj") ? Optional.empty() : sentence.head(verb);
    }

    List<Token> indirectObjects(Token predicate) {
        return withConjuncts(
                sentence.dependents(predicate, "iobj").map(this::antecedent).toList());
    }

    private List<Token> agents(Token verb) {
        return sentence.dependents(verb, "obl")
                .filter(it -> sentence.preposition(it).equals("by"))
                .toList();
    }

    /// The noun phrases and gerunds that a preposition ties to `predicate`, or to its object: in "imposed sanctions on
    /// Iran"
    /// `Iran` is found for `on`, whichever of the two words the parser hung it on.
    List<Token> obliques(Token predicate, String preposition) {
        List<Token> found = new ArrayList<>(prepositional(predicate, preposition));
        if (predicate.isVerb()) {
            objects(predicate).forEach(object -> found.addAll(prepositional(object, preposition)));
        }
        if (found.isEmpty()
                && predicate.relation().equals("conj")
                && predicate.isVerb()
                && !sentence.has(predicate, "obj", "ccomp", "xcomp")) {
            sentence.head(predicate).ifPresent(head -> found.addAll(prepositional(head, preposition)));
        }
        return withConjuncts(found.stream().distinct().toList());
    }

    private List<Token> prepositional(Token word, String preposition) {
        Stream<Token> nouns = sentence.dependents(word, "obl", "nmod")
                .filter(it -> sentence.preposition(it).equals(preposition) && !Dates.isTime(it));
        Stream<Token> clauses = sentence.dependents(word, "advcl", "acl", "ccomp", "xcomp")
                .filter(it -> isMarked(it, preposition))
                .map(it -> isMarked(it, "to") ? sentence.dependent(it, "nsubj").orElse(it) : it);
        return Stream.of(nouns, clauses, loose(word, preposition))
                .flatMap(it -> it)
                .map(this::antecedent)
                .toList();
    }

    /// Where the parser was at a loss, the preposition itself hangs on the word, and the noun on it.
    private Stream<Token> loose(Token word, String preposition) {
        return sentence.dependents(word, "dep", "advmod", "case")
                .filter(it -> it.tag().equals("IN") && lower(it).equals(preposition))
                .flatMap(it -> sentence.dependents(it, "dep", "obj", "nmod", "obl"))
                .filter(it -> !Dates.isTime(it));
    }

    private boolean isMarked(Token clause, String word) {
        return sentence.dependents(clause, "mark", "case")
                .anyMatch(mark -> lower(mark).equals(word));
    }

    /// The clause that completes `predicate`: "that Russia withdraw", "to continue", "withdrawing".
    Optional<Token> complement(Token predicate) {
        return sentence.dependents(predicate, "ccomp", "xcomp")
                .filter(it -> it.isVerb() || sentence.has(it, "cop", "mark"))
                .findFirst()
                .or(() -> sentence.dependents(predicate, "advcl", "acl")
                        .filter(it -> isMarked(it, "to") && sentence.has(it, "nsubj"))
                        .findFirst())
                .or(() -> sentence.dependents(predicate, "acl")
                        .filter(it -> predicate.isNoun() && isMarked(it, "to"))
                        .findFirst())
                .or(() -> infinitiveOfObject(predicate))
                .or(() -> nextGerund(predicate));
    }

    /// "denied attacking": the parser does not always know how the two hang together.
    private Optional<Token> nextGerund(Token verb) {
        return sentence.dependents(verb, "dep").filter(it -> follows(it, verb)).findFirst();
    }

    /// Whether `gerund` is the very next word.
    static boolean follows(Token gerund, Token verb) {
        return gerund.tag().equals("VBG") && gerund.index() == verb.index() + 1;
    }

    /// "urged Russia to withdraw" is often read as "Russia to withdraw", or as a purpose.
    private Optional<Token> infinitiveOfObject(Token verb) {
        if (!verb.isVerb()) {
            return Optional.empty();
        }
        Stream<Token> ofObject = sentence.dependents(verb, "obj").flatMap(object -> sentence.dependents(object, "acl"));
        Stream<Token> purpose = sentence.dependents(verb, "advcl");
        return Stream.concat(ofObject, purpose)
                .filter(it -> it.isVerb() && isMarked(it, "to"))
                .findFirst();
    }

    boolean isInfinitive(Token clause) {
        return isMarked(clause, "to");
    }

    /// The grammatical subject of `predicate`, own or shared: of a passive the one acted upon.
    Optional<Token> surfaceSubject(Token predicate) {
        return surfaceSubject(predicate, 0);
    }

    private Optional<Token> surfaceSubject(Token predicate, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        Optional<Token> own = sentence.dependent(predicate, "nsubj").map(this::antecedent);
        if (own.isPresent()) {
            return own;
        }
        Optional<Token> governor = sentence.head(predicate);
        if (governor.isEmpty()) {
            return Optional.empty();
        }
        Token head = governor.get();
        return switch (predicate.relation()) {
            case "conj", "ccomp" -> surfaceSubject(head, depth + 1);
            case "xcomp" -> controller(head, depth);
            case "advcl", "dep", "advmod" -> adverbialSubject(predicate, head, depth);
            case "acl" -> isInfinitive(predicate) ? ownerOf(head, depth) : Optional.of(head);
            case "amod" -> isGerund(predicate) ? gerundSubject(head, depth) : Optional.of(head);
            default -> Optional.empty();
        };
    }

    /// "accused Chad of shelling": who is accused does it; "left, slamming the door": who left. What stands between
    /// "said"
    /// and a clause that hangs loosely on it is the subject of that.
    private Optional<Token> adverbialSubject(Token clause, Token head, int depth) {
        if (head.isNoun() && !sentence.has(head, "cop")) {
            return Optional.empty();
        }
        Optional<Token> object = passive(head) ? surfaceSubject(head, depth + 1) : sentence.dependent(head, "obj");
        boolean finite = sentence.has(clause, "aux")
                || clause.tag().equals("VBD")
                || clause.tag().equals("VBZ");
        if (clause.is("dep")
                && finite
                && object.filter(it -> it.index() < clause.index()).isPresent()) {
            return object;
        }
        boolean ofObject = OBJECT_CONTROL.stream().anyMatch(it -> isMarked(clause, it));
        return ofObject && object.isPresent() ? object : surfaceSubject(head, depth + 1);
    }

    /// Prepositions before what the object of a verb does: "accused Chad of", "blamed it for", "kept it from".
    private static final Set<String> OBJECT_CONTROL = Set.of("of", "for", "from", "against", "into");

    /// "refrained from criticising Chad" is often read as if Chad criticised: whether the participle is a gerund behind
    /// a
    /// preposition, and the noun that it hangs on its object.
    boolean isGerund(Token participle) {
        return participle.tag().equals("VBG")
                && participle.is("amod")
                && sentence.head(participle)
                        .filter(Token::isProperNoun)
                        .flatMap(it -> sentence.dependent(it, "case"))
                        .filter(it -> it.index() == participle.index() - 1)
                        .isPresent();
    }

    /// The verb that a prepositional phrase belongs to: `stopped` for Chad in "stopped short of criticising Chad".
    Optional<Token> verbOver(Token noun) {
        Optional<Token> head = sentence.head(noun);
        return head.filter(Token::isVerb).or(() -> head.flatMap(sentence::head).filter(Token::isVerb));
    }

    private Optional<Token> gerundSubject(Token object, int depth) {
        Optional<Token> verb = verbOver(object);
        Optional<Token> controller = verb.filter(it -> OBJECT_CONTROL.contains(sentence.preposition(object)))
                .flatMap(it -> passive(it) ? surfaceSubject(it, depth + 1) : sentence.dependent(it, "obj"));
        return controller.or(() -> verb.flatMap(it -> surfaceSubject(it, depth + 1)));
    }

    /// Who is to do what the infinitive after `verb` says: "urged Iran to", "agreed to".
    private Optional<Token> controller(Token verb, int depth) {
        Optional<Token> object = sentence.dependent(verb, "obj");
        if (object.isPresent() && !SUBJECT_CONTROL.contains(verb.lemma())) {
            return object;
        }
        return surfaceSubject(verb, depth + 1);
    }

    private static final Set<String> SUBJECT_CONTROL = Set.of("promise", "vow", "threaten", "use", "take");

    /// Whose "decision to withdraw" it is.
    private Optional<Token> ownerOf(Token noun, int depth) {
        Optional<Token> possessor = sentence.dependent(noun, "nmod:poss");
        if (possessor.isPresent()) {
            return possessor;
        }
        boolean object = noun.isAny("obj", "nsubj:pass", "obl");
        return object ? sentence.head(noun).flatMap(verb -> surfaceSubject(verb, depth + 1)) : Optional.empty();
    }

    /// The word that a relative pronoun stands for; any other word itself.
    private Token antecedent(Token token) {
        if (!isRelative(token)) {
            return token;
        }
        Optional<Token> clause = sentence.head(token);
        while (clause.isPresent() && !clause.get().relation().equals("acl:relcl")) {
            clause = clause.get().isAny("conj", "xcomp", "ccomp", "aux", "obl", "nmod")
                    ? sentence.head(clause.get())
                    : Optional.empty();
        }
        return clause.flatMap(sentence::head).orElse(token);
    }

    private static boolean isRelative(Token token) {
        return (token.tag().equals("WP")
                        || token.tag().equals("WDT")
                        || token.tag().equals("IN"))
                && RELATIVES.contains(lower(token));
    }

    /// The tokens and all that are coordinated with them.
    List<Token> withConjuncts(List<Token> tokens) {
        List<Token> all = new ArrayList<>();
        for (Token token : tokens) {
            all.add(token);
            sentence.dependents(token, "conj")
                    .filter(it -> it.isVerb() == token.isVerb())
                    .forEach(all::add);
        }
        return all.stream().distinct().toList();
    }

    static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
