package org.dragoman.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;
import org.dragoman.registry.Known.Place;
import org.dragoman.registry.Known.State;
import org.jspecify.annotations.Nullable;

/// Finds the names in a sentence: those that the program knows, and those that only look like names.
final class NameFinder {

    private final Knowledge knowledge;

    NameFinder(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    private record Found(
            Range words, Name.Kind kind, @Nullable Sense sense) {}

    /// The names of the sentence in its order; no two overlap, except that an agency's name leaves the state in it
    /// visible.
    List<Name> find(Words words) {
        Sentence sentence = words.sentence();
        List<Found> known = known(words);
        List<Found> found = new ArrayList<>();
        for (Found run : runs(words)) {
            take(run, words, known, found);
        }
        found.addAll(known);
        return found.stream()
                .sorted(Comparator.comparingInt(it -> it.words().first()))
                .map(it -> new Name(
                        sentence,
                        it.words(),
                        Grammar.head(sentence, it.words().first(), it.words().last()),
                        it.kind(),
                        it.sense()))
                .toList();
    }

    /// Weighs a name that the reader saw against those that are known: the longer one wins, at equal length the known
    /// one.
    private void take(Found run, Words words, List<Found> known, List<Found> found) {
        List<Found> inside =
                known.stream().filter(it -> it.words().overlaps(run.words())).toList();
        boolean wins = inside.stream()
                .allMatch(it -> run.words().contains(it.words())
                        && it.words().size() < run.words().size());
        int covered = inside.stream().mapToInt(it -> it.words().size()).sum();
        if (!wins || covered == run.words().size()) {
            return;
        }
        switch (run.kind()) {
            case PERSON -> {
                known.removeAll(inside);
                found.add(run);
            }
            case ORGANIZATION -> {
                if (!isAgency(words.small(run.words())) && !isInTitle(words, run.words())) {
                    known.removeAll(inside);
                    found.add(run);
                }
            }
            case PLACE -> {
                known.removeAll(inside);
                found.add(new Found(run.words(), Name.Kind.PLACE, placeIn(inside)));
            }
            case KNOWN -> found.add(run);
        }
    }

    private static @Nullable Sense placeIn(List<Found> inside) {
        for (Found each : inside) {
            if (each.sense() != null && each.sense().known() instanceof State state) {
                return new Sense(new Place(state.name(), state.code()), Sense.Manner.NAME);
            }
        }
        return null;
    }

    /// Whether a run ends like the name of a state's body: then the grammar, not the name, tells whose it is.
    private boolean isAgency(List<String> small) {
        for (int i = 0; i < small.size(); i++) {
            var match = knowledge.bodies().longest(small, i);
            if (match.isPresent() && (match.get().end() == small.size() || i == 0)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a run is only a part of a title: the "State" of a "Secretary of State".
    private boolean isInTitle(Words words, Range run) {
        int from = Math.max(0, run.first() - 2);
        List<String> small = words.small(new Range(from, run.last()));
        for (int i = 0; i < small.size() - 1; i++) {
            if (knowledge
                    .offices()
                    .longest(small, i)
                    .filter(match -> match.end() == small.size())
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private List<Found> known(Words words) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < words.exact().size()) {
            int from = at;
            var match = knowledge
                    .names()
                    .longest(words.exact(), from)
                    .or(() -> knowledge.names().longest(words.capitalized(), from));
            if (match.isPresent()
                    && looksLikeName(
                            words.sentence(), words.range(at, match.get().end()))) {
                found.add(new Found(
                        words.range(at, match.get().end()),
                        Name.Kind.KNOWN,
                        match.get().meaning()));
                at = match.get().end();
            } else {
                at++;
            }
        }
        return found;
    }

    private static boolean looksLikeName(Sentence sentence, Range range) {
        for (int i = range.first(); i <= range.last(); i++) {
            Token token = sentence.token(i);
            if (token.isProperNoun()
                    || token.isAdjective()
                    || !token.entity().equals("O")
                    || token.isNoun() && range.size() > 1
                    || token.isNoun() && Character.isUpperCase(token.text().charAt(0))) {
                return true;
            }
        }
        return false;
    }

    private List<Found> runs(Words words) {
        Sentence sentence = words.sentence();
        List<Found> runs = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            String entity = sentence.token(at).entity();
            int end = at;
            while (end + 1 < sentence.size() && sentence.token(end + 1).entity().equals(entity)) {
                end++;
            }
            Name.Kind kind = kind(entity);
            if (kind != null) {
                int first = at < end && sentence.token(at).is("det") ? at + 1 : at;
                Range trimmed = kind == Name.Kind.PERSON ? trimmed(words, at, end) : new Range(first, end);
                if (trimmed.size() > 0) {
                    runs.add(new Found(trimmed, kind, null));
                }
            }
            at = end + 1;
        }
        return runs;
    }

    private static Name.@Nullable Kind kind(String entity) {
        return switch (entity) {
            case "PERSON" -> Name.Kind.PERSON;
            case "ORGANIZATION" -> Name.Kind.ORGANIZATION;
            case "LOCATION" -> Name.Kind.PLACE;
            default -> null;
        };
    }

    /// A person's name without titles before it and punctuation around it.
    private Range trimmed(Words words, int first, int last) {
        Sentence sentence = words.sentence();
        int from = first;
        int to = last;
        while (from < to && (knowledge.isHonorific(sentence.token(from).text()) || isTitle(words, from))) {
            from++;
        }
        while (to >= from && !Character.isLetter(sentence.token(to).text().charAt(0))) {
            to--;
        }
        return new Range(from, to);
    }

    private boolean isTitle(Words words, int at) {
        return knowledge.offices().of(words.small(new Range(at, at))).isPresent();
    }
}
