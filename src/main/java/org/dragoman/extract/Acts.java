package org.dragoman.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;
import org.dragoman.extract.Act.Party;
import org.dragoman.extract.Lexicon.LightVerb;
import org.dragoman.model.Plover;
import org.dragoman.model.Span;
import org.dragoman.model.Status;
import org.dragoman.registry.Cast;
import org.dragoman.registry.Mention;

/// Makes acts of the predicates of one sentence: finds who stands in their roles.
final class Acts {

    private static final List<String> VERB_TARGETS =
            List.of("obj", "iobj", "against", "with", "on", "to", "from", "at", "for", "of", "in", "over");
    private static final List<String> NOUN_SOURCES = List.of("poss", "by", "mod", "of");
    private static final List<String> NOUN_TARGETS = List.of("on", "against", "with", "to", "of", "from");
    private static final List<String> TOPICS = List.of("obj", "comp", "over", "on", "about", "for");

    /// Speaking to the press is no meeting.
    private static final Pattern PRESS = Pattern.compile("^group:.*(reporter|journalist|correspondent|press|media)");

    private final Syntax syntax;
    private final Sentence sentence;
    private final Cast cast;
    private final Modality modality;

    Acts(Syntax syntax, Cast cast, Modality modality) {
        this.syntax = syntax;
        this.sentence = syntax.sentence();
        this.cast = cast;
        this.modality = modality;
    }

    /// What a role is filled with: the actors, the word they stand at, and whether they are only named inside its
    /// phrase.
    private record Filled(List<Party> parties, Token at, boolean inside) {}

    List<Act> of(Match match) {
        Frame frame = new Frame(syntax, cast, match);
        List<Party> between = between(frame, match);
        List<Party> sources = between.size() > 1 ? between : sources(frame, match);
        if (sources.isEmpty()) {
            return List.of();
        }
        Status status = status(match);
        List<Party> all = participants(frame, match, sources);
        Optional<Filled> target = all.size() > 1 ? Optional.empty() : target(frame, match, sources);
        Optional<Span> topic = topic(frame, match, target)
                .filter(it -> sources.stream().noneMatch(source -> it.overlaps(source.span())));
        if (target.isEmpty() && all.size() < 2 && needsTarget(match)) {
            return List.of();
        }
        List<Act> acts = new ArrayList<>();
        if (all.size() > 1) {
            pairs(match, all).forEach(pair -> acts.add(act(match, pair.getFirst(), pair.getLast(), topic, status)));
        } else if (target.isPresent()) {
            for (Party source : sources) {
                for (Party one : target.get().parties()) {
                    if (!one.actor().equals(source.actor())) {
                        acts.add(act(match, source, one, topic, status));
                    }
                }
            }
        } else if (topic.isPresent()) {
            sources.forEach(source -> acts.add(new Act(match, sentence, source, null, topic.get(), status, 0.5)));
        }
        return acts;
    }

    /// Nobody meets, calls or cooperates alone.
    private static boolean needsTarget(Match match) {
        return switch (match.predicate().type()) {
            case MET, CALLED, COOPERATED -> true;
            default -> false;
        };
    }

    private Act act(Match match, Party source, Party target, Optional<Span> topic, Status status) {
        return new Act(match, sentence, source, target, topic.orElse(null), status, 0.6);
    }

    private Status status(Match match) {
        if (match.isRefusal()) {
            return Status.ACTUAL;
        }
        Status status = modality.of(syntax, match.verb());
        if (status != Status.NEGATED && isPerformed(match)) {
            return Status.ACTUAL;
        }
        if (match.light() != null && status == Status.ACTUAL) {
            status = modality.of(syntax, match.head());
        }
        if (match.effect() == LightVerb.END || match.effect() == LightVerb.REFUSE) {
            return Status.NEGATED;
        }
        return match.effect() == LightVerb.PLAN && status == Status.ACTUAL ? Status.FUTURE : status;
    }

    /// "I would urge", "we want to thank": to say so is to do so.
    private boolean isPerformed(Match match) {
        boolean spoken = switch (match.predicate().type()) {
            case REQUESTED, PRESSED, SUPPORTED, ACCUSED, REJECTED -> true;
            default -> false;
        };
        return spoken
                && syntax.surfaceSubject(match.verb())
                        .filter(it -> Set.of("i", "we").contains(Syntax.lower(it)))
                        .isPresent();
    }

    private List<Party> sources(Frame frame, Match match) {
        List<String> roles = match.predicate().source();
        if (match.effect() == LightVerb.GET) {
            roles = Stream.concat(Stream.of("from", "by"), NOUN_SOURCES.stream())
                    .toList();
        } else if (match.light() != null) {
            roles = Stream.concat(Stream.of("subj"), roles.isEmpty() ? NOUN_SOURCES.stream() : roles.stream())
                    .toList();
        } else if (roles.isEmpty()) {
            roles = match.head().isNoun() ? NOUN_SOURCES : List.of("subj");
        } else if (roles.contains("poss")) {
            // "Chad's invasion of Kenya": whose act it is goes before all else
            roles = Stream.concat(Stream.of("poss"), roles.stream()).toList();
        }
        for (String role : roles) {
            List<Token> tokens = frame.in(role);
            List<Party> found = tokens.stream()
                    .filter(it -> !isNobody(it))
                    .flatMap(it -> frame.author(it).or(() -> frame.mention(it)).stream())
                    .flatMap(this::parties)
                    .distinct()
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /// "No country condemned it" tells of nobody.
    private boolean isNobody(Token token) {
        return sentence.dependents(token, "det").anyMatch(it -> Syntax.lower(it).equals("no"));
    }

    private Stream<Party> parties(Mention mention) {
        return mention.actors().stream().map(actor -> new Party(actor, mention.span()));
    }

    /// Those who do it with each other: "X and Y met", "talks between X and Y", "accused each other".
    private List<Party> participants(Frame frame, Match match, List<Party> sources) {
        boolean together =
                match.predicate().type().mutual() || match.predicate().target().contains("reciprocal");
        boolean eachOther = frame.in("obj").stream().anyMatch(this::isEachOther)
                || frame.in("with").stream().anyMatch(this::isEachOther);
        if (between(frame, match).size() > 1) {
            return between(frame, match);
        }
        boolean alone = target(frame, match, sources).isEmpty();
        return sources.size() > 1 && (eachOther || together && alone) ? sources : List.of();
    }

    /// The two sides of "talks between"; who mediates between two does it with each of them.
    private List<Party> between(Frame frame, Match match) {
        boolean mediates = match.head().isVerb()
                && match.predicate().target().contains("between")
                && !frame.in("subj").isEmpty();
        return mediates
                ? List.of()
                : parties(frame, frame.in("between")).stream().distinct().toList();
    }

    private boolean isEachOther(Token token) {
        return Set.of("other", "another").contains(token.lemma())
                && sentence.dependents(token, "det")
                        .anyMatch(it -> Set.of("each", "one").contains(Syntax.lower(it)));
    }

    /// A mutual act is told once for two; any other act of some upon each other goes both ways.
    private static List<List<Party>> pairs(Match match, List<Party> all) {
        List<List<Party>> pairs = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = match.predicate().type().mutual() ? i + 1 : 0; j < all.size(); j++) {
                if (!all.get(i).actor().equals(all.get(j).actor())) {
                    pairs.add(List.of(all.get(i), all.get(j)));
                }
            }
        }
        return pairs;
    }

    private Optional<Filled> target(Frame frame, Match match, List<Party> sources) {
        List<String> roles = objectFirst(frame, targetRoles(match));
        for (String role : roles) {
            List<Token> tokens = frame.in(role);
            List<Party> found = tokens.stream()
                    .flatMap(it -> frame.mention(it).stream())
                    .flatMap(this::parties)
                    .filter(it ->
                            sources.stream().noneMatch(source -> source.actor().equals(it.actor())))
                    .filter(it -> !match.predicate().type().mutual()
                            || !PRESS.matcher(it.actor()).find())
                    .distinct()
                    .toList();
            if (!found.isEmpty()) {
                return Optional.of(new Filled(found, tokens.getFirst(), role.equals("poss-of-obj")));
            }
        }
        if (needsTarget(match)) {
            return Optional.empty();
        }
        Stream<Filled> inside = Stream.concat(
                        roles.stream().limit(2), topicRoles(match).stream().filter(it -> !it.equals("comp")))
                .flatMap(role -> frame.in(role).stream())
                .flatMap(token -> frame.within(token).stream()
                        .map(mention -> new Filled(parties(mention).toList(), token, true)));
        return Stream.concat(inside, targetOfComplement(frame, match))
                .filter(it -> it.parties().stream()
                        .noneMatch(p -> sources.stream().anyMatch(s -> s.actor().equals(p.actor()))))
                .findFirst();
    }

    /// "refused to meet the envoy": whom the refused act would have been done to.
    private Stream<Filled> targetOfComplement(Frame frame, Match match) {
        boolean own = match.predicate().type().plover() != Plover.REQUEST;
        Stream<String> roles = Stream.concat(
                Stream.of("obj", "with", "to", "from", "on"), own ? Stream.of("against", "between") : Stream.empty());
        return frame
                .complement()
                .filter(it -> it.isVerb() && !match.predicate().type().mutual())
                .stream()
                .flatMap(verb -> roles.map(
                                role -> role.equals("obj") ? syntax.objects(verb) : syntax.obliques(verb, role))
                        .map(tokens -> new Filled(parties(frame, tokens), verb, true)))
                .filter(it -> !it.parties().isEmpty());
    }

    private List<Party> parties(Frame frame, List<Token> tokens) {
        return tokens.stream()
                .flatMap(it -> frame.mention(it).stream())
                .flatMap(this::parties)
                .toList();
    }

    /// Whoever is the object of the verb is acted upon, wherever else the lexicon would look first.
    private static List<String> objectFirst(Frame frame, List<String> roles) {
        boolean acted = roles.contains("obj")
                && frame.in("obj").stream().anyMatch(it -> frame.mention(it).isPresent());
        return acted
                ? Stream.concat(Stream.of("obj"), roles.stream().filter(it -> !it.equals("obj")))
                        .toList()
                : roles;
    }

    private static List<String> targetRoles(Match match) {
        if (match.effect() == LightVerb.GET) {
            return List.of("subj");
        }
        List<String> roles = match.predicate().target();
        return roles.isEmpty() ? match.head().isNoun() ? NOUN_TARGETS : VERB_TARGETS : roles;
    }

    private static List<String> topicRoles(Match match) {
        return match.predicate().topic().isEmpty() ? TOPICS : match.predicate().topic();
    }

    private Optional<Span> topic(Frame frame, Match match, Optional<Filled> target) {
        if (match.isRefusal()) {
            return Optional.of(Phrases.predicate(sentence, match.head()));
        }
        Optional<Span> named = topicRoles(match).stream()
                .flatMap(role -> frame.in(role).stream()
                        .filter(it -> !it.isPronoun()
                                && !it.tag().equals("WP")
                                && !it.tag().equals("WDT"))
                        .filter(it -> target.isEmpty()
                                || target.get().at().index() != it.index()
                                || target.get().inside())
                        .filter(it -> target.isEmpty() || frame.mention(it).isEmpty())
                        .map(it -> phrase(role, it)))
                .findFirst();
        return named.or(() -> target.filter(Filled::inside).map(it -> Phrases.of(sentence, it.at())))
                .or(() -> target.isPresent()
                        ? Optional.empty()
                        : targetRoles(match).stream()
                                .flatMap(role -> frame.in(role).stream())
                                .filter(it -> !it.isPronoun())
                                .map(it -> Phrases.of(sentence, it))
                                .findFirst());
    }

    /// "It was an offer that Chad rejected" is about an offer, not about what it was.
    private Span phrase(String role, Token head) {
        boolean clause = role.equals("comp") || role.equals("that") || !head.isNoun();
        return clause ? Phrases.of(sentence, head) : Phrases.noun(sentence, head);
    }
}
