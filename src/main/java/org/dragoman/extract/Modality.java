package org.dragoman.extract;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;
import org.dragoman.model.Status;

/// Whether an act took place: from auxiliaries, negation, conditions, and the words that govern it, which
/// `data/knowledge/predicates/modality.tsv` lists.
final class Modality {

    private static final Set<String> DENYING = Set.of("no", "neither", "none", "nobody", "nothing");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest");

    private static final Set<String> TYING = Set.of(
            "from", "of", "to", "against", "on", "for", "about", "in", "into", "with", "at", "toward", "towards");

    private final Map<Key, Status> words = new HashMap<>();

    private enum Pos {
        VERB,
        NOUN,
        ADJ,
        ADV,
        AUX,
        CONJ,
        PREP
    }

    /// A word as it governs a complement of some form: `inf`, `that`, `ger`, `noun`, `any`, `clause`, or a preposition.
    private record Key(String lemma, Pos pos, String complement) {}

    private Modality() {}

    static Modality load() {
        return of(Table.read("predicates/modality.tsv", "lemma", "pos", "complement", "status"));
    }

    static Modality of(Table table) {
        Modality modality = new Modality();
        for (Table.Row row : table.rows()) {
            Pos pos = row.one(Pos.class, row.cell(1));
            Status status = row.one(Status.class, row.cell(3));
            for (String lemma : row.list(0)) {
                for (String complement : row.cell(2).split("\\|")) {
                    Status known = modality.words.put(key(lemma, pos, complement), status);
                    if (known != null && (known != status || !lemma.contains(" "))) {
                        throw row.fault("a second row for " + lemma + " before " + complement);
                    }
                }
            }
        }
        return modality;
    }

    /// "refrain from" is the verb before a complement with `from`, whatever its form.
    private static Key key(String lemma, Pos pos, String complement) {
        int space = lemma.lastIndexOf(' ');
        boolean tied = pos == Pos.VERB && space > 0 && TYING.contains(lemma.substring(space + 1));
        return tied
                ? new Key(lemma.substring(0, space), pos, lemma.substring(space + 1))
                : new Key(lemma, pos, complement);
    }

    private Optional<Status> word(String lemma, Pos pos, String complement) {
        Status status = words.get(new Key(lemma, pos, complement));
        return Optional.ofNullable(status != null ? status : words.get(new Key(lemma, pos, "any")));
    }

    /// The status of the act that `predicate` says: the strongest doubt about it.
    Status of(Syntax syntax, Token predicate) {
        EnumSet<Status> found = EnumSet.noneOf(Status.class);
        collect(syntax.sentence(), predicate, found, 0);
        addGerund(syntax, predicate, found);
        return found.contains(Status.NEGATED)
                ? Status.NEGATED
                : found.contains(Status.HYPOTHETICAL)
                        ? Status.HYPOTHETICAL
                        : found.contains(Status.FUTURE) ? Status.FUTURE : Status.ACTUAL;
    }

    /// "refrained from criticising", where the parser tied the gerund to its object.
    private void addGerund(Syntax syntax, Token gerund, Set<Status> found) {
        if (syntax.isGerund(gerund)) {
            Sentence sentence = syntax.sentence();
            Token object = sentence.token(gerund.head());
            syntax.verbOver(object)
                    .flatMap(verb -> governed(sentence, verb, sentence.preposition(object)))
                    .ifPresent(found::add);
        }
    }

    private void collect(Sentence sentence, Token at, Set<Status> found, int depth) {
        addOwn(sentence, at, found);
        Optional<Token> governor = sentence.head(at);
        if (governor.isEmpty() || depth > 8) {
            return;
        }
        Token head = governor.get();
        switch (at.relation()) {
            case "xcomp" -> {
                governed(sentence, head, form(sentence, at)).ifPresent(found::add);
                collect(sentence, head, found, depth + 1);
            }
            case "dep" -> {
                if (Syntax.follows(at, head)) {
                    governed(sentence, head, "ger").ifPresent(found::add);
                }
            }
            case "ccomp" -> governed(sentence, head, "that").ifPresent(found::add);
            case "conj" -> shared(sentence, at, head, found, depth);
            case "advcl" -> adverbial(sentence, at, head, found, depth);
            case "acl" ->
                governed(sentence, head, form(sentence, at).equals("inf") ? "to" : form(sentence, at))
                        .ifPresentOrElse(found::add, () -> addPurpose(sentence, at, found));
            case "obj", "obl", "nmod", "nsubj", "nsubj:pass" -> nominal(sentence, at, head, found, depth);
            default -> {}
        }
    }

    private Optional<Status> governed(Sentence sentence, Token head, String complement) {
        String lemma = head.lemma().toLowerCase(Locale.ROOT);
        if (head.isVerb()) {
            return sentence.dependents(head, "compound:prt", "advmod")
                    .flatMap(it -> word(lemma + " " + Syntax.lower(it), Pos.VERB, complement).stream())
                    .findFirst()
                    .or(() -> word(Syntax.lower(head), Pos.VERB, complement))
                    .or(() -> word(lemma, Pos.VERB, complement));
        }
        if (head.isNoun()) {
            return word(lemma, Pos.NOUN, complement);
        }
        return word(lemma, Pos.ADJ, complement).or(() -> word(Syntax.lower(head), Pos.ADJ, complement));
    }

    private static String form(Sentence sentence, Token clause) {
        boolean to = sentence.dependents(clause, "mark")
                .anyMatch(it -> Syntax.lower(it).equals("to"));
        return to ? "inf" : clause.tag().equals("VBG") ? "ger" : clause.isNoun() ? "noun" : "that";
    }

    private void addOwn(Sentence sentence, Token at, Set<Status> found) {
        for (Token dependent : sentence.dependents(at)) {
            String word = Syntax.lower(dependent);
            switch (dependent.relation()) {
                case "advmod", "cc:preconj" ->
                    sentence.dependents(dependent, "advmod")
                            .flatMap(it -> word(Syntax.lower(it) + " " + word, Pos.ADV, "any").stream())
                            .findFirst()
                            .or(() -> word(word, Pos.ADV, "any"))
                            .ifPresent(found::add);
                case "det" -> {
                    if (DENYING.contains(word)) {
                        found.add(Status.NEGATED);
                    }
                }
                case "aux" -> addAuxiliary(sentence, at, dependent, found);
                case "mark" ->
                    (isAnnounced(at, word) ? Optional.of(Status.FUTURE) : word(word, Pos.CONJ, "clause"))
                            .or(() -> word(word, Pos.PREP, "ger"))
                            .ifPresent(found::add);
                case "case" -> {
                    if (at.isNoun()) {
                        word(word, Pos.PREP, "noun").ifPresent(found::add);
                    }
                }
                case "amod" ->
                    word(dependent.lemma().toLowerCase(Locale.ROOT), Pos.ADJ, "noun")
                            .or(() -> word(word, Pos.ADJ, "noun"))
                            .ifPresent(found::add);
                case "nsubj" -> addSubject(sentence, dependent, found);
                default -> {}
            }
        }
    }

    /// "Chad to free prisoners", as headlines have it.
    private static boolean isAnnounced(Token verb, String mark) {
        return mark.equals("to") && verb.is("root");
    }

    /// "No country has recognised it."
    private static void addSubject(Sentence sentence, Token subject, Set<Status> found) {
        if (DENYING.contains(Syntax.lower(subject))
                || sentence.dependents(subject, "det", "cc:preconj")
                        .anyMatch(it -> DENYING.contains(Syntax.lower(it)))) {
            found.add(Status.NEGATED);
        }
    }

    private void addAuxiliary(Sentence sentence, Token at, Token auxiliary, Set<Status> found) {
        if (Syntax.lower(auxiliary).equals("would") && isReportedFuture(sentence, at)) {
            found.add(Status.FUTURE);
            return;
        }
        word(Syntax.lower(auxiliary), Pos.AUX, "inf")
                .or(() -> word(auxiliary.lemma(), Pos.AUX, "inf"))
                .ifPresent(found::add);
    }

    /// "said it would send troops": what was future to a past speaker.
    private static boolean isReportedFuture(Sentence sentence, Token at) {
        boolean conditional = sentence.dependents(at, "advcl")
                .flatMap(it -> sentence.dependents(it, "mark"))
                .anyMatch(it -> CONDITIONS.contains(Syntax.lower(it)));
        Token clause = at;
        while (clause.is("conj") && sentence.head(clause).isPresent()) {
            clause = sentence.head(clause).orElseThrow();
        }
        return clause.isAny("ccomp", "xcomp")
                && !conditional
                && sentence.head(clause)
                        .filter(it -> it.tag().equals("VBD")
                                || it.tag().equals("VBN")
                                || it.tag().equals("VBG"))
                        .isPresent();
    }

    /// Coordinated predicates share auxiliaries, and "or" shares the negation.
    private void shared(Sentence sentence, Token at, Token head, Set<Status> found, int depth) {
        if (sentence.has(at, "nsubj", "aux")) {
            return;
        }
        EnumSet<Status> above = EnumSet.noneOf(Status.class);
        collect(sentence, head, above, depth + 1);
        boolean or =
                sentence.dependents(at, "cc").anyMatch(it -> Set.of("or", "nor").contains(Syntax.lower(it)));
        if (!or && at.isVerb()) {
            above.remove(Status.NEGATED);
        }
        found.addAll(above);
    }

    private void adverbial(Sentence sentence, Token at, Token head, Set<Status> found, int depth) {
        String form = form(sentence, at);
        sentence.dependents(at, "mark")
                .flatMap(it -> governed(sentence, head, Syntax.lower(it)).stream())
                .forEach(found::add);
        if (form.equals("inf")) {
            governed(sentence, head, "inf").ifPresentOrElse(found::add, () -> addPurpose(sentence, at, found));
            collect(sentence, head, found, depth + 1);
        } else if (form.equals("ger")
                && sentence.dependents(at, "mark").findAny().isEmpty()
                && !sentence.has(at, "nsubj")) {
            collect(sentence, head, found, depth + 1);
        }
    }

    /// What somebody does something for is still to come.
    private static void addPurpose(Sentence sentence, Token at, Set<Status> found) {
        if (form(sentence, at).equals("inf")) {
            found.add(Status.FUTURE);
        }
    }

    /// "cancelled the meeting", "plans for a visit", "talks are possible".
    private void nominal(Sentence sentence, Token at, Token head, Set<Status> found, int depth) {
        if (!at.isNoun()) {
            return;
        }
        String preposition = sentence.preposition(at);
        Optional<Status> status = governed(sentence, head, preposition.isEmpty() ? "noun" : preposition);
        status.ifPresent(found::add);
        if (status.isPresent() && head.isVerb()) {
            collect(sentence, head, found, depth + 1);
        }
    }
}
