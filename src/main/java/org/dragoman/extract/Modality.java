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

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "nor", "neither", "no", "hardly");
    private static final Set<String> DENYING = Set.of("no", "neither", "none", "nobody", "nothing");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest", "should");
    private static final Set<String> POSSIBILITIES = Set.of("could", "may", "might", "can", "should", "must", "ought", "ca");
    private static final Set<String> CERTAINTIES = Set.of("will", "shall", "'ll", "wo", "’ll");

    private final Map<String, Status> words = new HashMap<>();

    private Modality() {}

    static Modality load() {
        return of(Table.read("predicates/modality.tsv", "lemma", "pos", "complement", "status"));
    }

    static Modality of(Table table) {
        Modality modality = new Modality();
        for (Table.Row row : table.rows()) {
            Status status = statusOf(row);
            for (String lemma : row.list(0)) {
                if (modality.words.put(key(lemma, row.cell(1)), status) != null) {
                    throw row.fault("a second row for " + lemma + " as " + row.cell(1));
                }
            }
        }
        return modality;
    }

    private static Status statusOf(Table.Row row) {
        try {
            return Status.valueOf(row.cell(3).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.fault("unknown status " + row.cell(3));
        }
    }

    private static String key(String lemma, String pos) {
        return lemma + " " + pos;
    }

    private Optional<Status> word(Token token) {
        String pos = token.isVerb() ? "verb" : token.isNoun() ? "noun" : token.isAdjective() ? "adj" : "adv";
        Status status = words.get(key(token.lemma().toLowerCase(Locale.ROOT), pos));
        return Optional.ofNullable(status)
                .or(() -> Optional.ofNullable(words.get(key(Syntax.lower(token), "adj"))).filter(it -> pos.equals("verb") && token.is("amod")));
    }

    /// The status of the act that `predicate` says.
    Status of(Syntax syntax, Token predicate) {
        EnumSet<Status> found = EnumSet.noneOf(Status.class);
        collect(syntax.sentence(), predicate, found);
        return found.contains(Status.NEGATED)
                ? Status.NEGATED
                : found.contains(Status.HYPOTHETICAL)
                        ? Status.HYPOTHETICAL
                        : found.contains(Status.FUTURE) ? Status.FUTURE : Status.ACTUAL;
    }

    private void collect(Sentence sentence, Token at, Set<Status> found) {
        addOwn(sentence, at, found);
        Optional<Token> governor = sentence.head(at);
        if (governor.isEmpty()) {
            return;
        }
        Token head = governor.get();
        switch (at.relation()) {
            case "xcomp" -> {
                word(head).ifPresent(found::add);
                collect(sentence, head, found);
            }
            case "ccomp" -> reported(sentence, at, head, found);
            case "conj" -> shared(sentence, at, head, found);
            case "advcl" -> {
                if (!head.isVerb() && !sentence.has(head, "cop")) {
                    return;
                }
                boolean purpose = sentence.dependents(at, "mark").anyMatch(it -> Syntax.lower(it).equals("to"));
                word(head).ifPresentOrElse(found::add, () -> {
                    if (purpose) {
                        found.add(Status.FUTURE);
                    }
                });
                if (purpose || at.tag().equals("VBG")) {
                    collect(sentence, head, found);
                }
            }
            case "acl" -> {
                word(head).ifPresent(found::add);
                if (sentence.dependents(at, "mark").anyMatch(it -> Syntax.lower(it).equals("to")) && word(head).isEmpty()) {
                    found.add(Status.FUTURE);
                }
            }
            case "obj", "obl", "nmod", "nsubj", "nsubj:pass" -> nominal(sentence, at, head, found);
            default -> {}
        }
    }

    private void addOwn(Sentence sentence, Token at, Set<Status> found) {
        for (Token dependent : sentence.dependents(at)) {
            String word = Syntax.lower(dependent);
            if (dependent.is("advmod") || dependent.is("det") || dependent.is("cc:preconj")) {
                if (NEGATIONS.contains(word)) {
                    found.add(Status.NEGATED);
                } else if (dependent.is("advmod")) {
                    word(dependent).ifPresent(found::add);
                }
            } else if (dependent.is("aux")) {
                addAuxiliary(sentence, at, word, found);
            } else if (dependent.is("mark") && CONDITIONS.contains(word)) {
                found.add(Status.HYPOTHETICAL);
            } else if (dependent.is("amod")) {
                word(dependent).ifPresent(found::add);
            } else if (dependent.is("nsubj")
                    && (DENYING.contains(word)
                            || sentence.dependents(dependent, "det").anyMatch(it -> DENYING.contains(Syntax.lower(it))))) {
                found.add(Status.NEGATED);
            }
        }
    }

    private static void addAuxiliary(Sentence sentence, Token at, String word, Set<Status> found) {
        if (CERTAINTIES.contains(word)) {
            found.add(Status.FUTURE);
        } else if (POSSIBILITIES.contains(word)) {
            found.add(Status.HYPOTHETICAL);
        } else if (word.equals("would") || word.equals("'d")) {
            found.add(isReportedFuture(sentence, at) ? Status.FUTURE : Status.HYPOTHETICAL);
        }
    }

    /// "said it would send troops": what was future to a past speaker.
    private static boolean isReportedFuture(Sentence sentence, Token at) {
        boolean conditional = sentence.dependents(at, "advcl")
                .flatMap(it -> sentence.dependents(it, "mark"))
                .anyMatch(it -> CONDITIONS.contains(Syntax.lower(it)));
        return at.is("ccomp") && !conditional && sentence.head(at).filter(it -> it.tag().equals("VBD")).isPresent();
    }

    /// What somebody says stands on its own; what somebody doubts, hopes or denies does not.
    private void reported(Sentence sentence, Token at, Token head, Set<Status> found) {
        word(head).ifPresent(found::add);
    }

    /// Coordinated predicates share auxiliaries, and "or" shares the negation.
    private void shared(Sentence sentence, Token at, Token head, Set<Status> found) {
        if (sentence.has(at, "nsubj", "aux") || !sentence.has(at, "cc", "punct") && at.index() - head.index() > 8) {
            return;
        }
        EnumSet<Status> above = EnumSet.noneOf(Status.class);
        collect(sentence, head, above);
        boolean or = sentence.dependents(at, "cc").anyMatch(it -> Set.of("or", "nor").contains(Syntax.lower(it)));
        if (!or && sentence.dependents(head, "advmod").anyMatch(it -> NEGATIONS.contains(Syntax.lower(it)))) {
            above.remove(Status.NEGATED);
        }
        found.addAll(above);
    }

    /// "cancelled the meeting", "the planned visit was postponed", "talks are possible".
    private void nominal(Sentence sentence, Token at, Token head, Set<Status> found) {
        if (!at.isNoun()) {
            return;
        }
        word(head).ifPresent(found::add);
        if (head.isVerb() && word(head).isPresent()) {
            collect(sentence, head, found);
        }
    }
}
