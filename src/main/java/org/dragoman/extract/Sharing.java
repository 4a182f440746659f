package org.dragoman.extract;

import java.util.List;
import java.util.Objects;
import org.dragoman.annotate.Token;
import org.dragoman.model.Plover;

/// "It criticised Beijing and demanded an apology": what is coordinated is done to the same one.
final class Sharing {

    private Sharing() {}

    /// The acts of a sentence; those without a target have that of the act that they are coordinated with.
    static List<Act> targets(List<Act> acts) {
        return acts.stream().map(act -> shared(act, acts)).toList();
    }

    private static Act shared(Act act, List<Act> acts) {
        if (act.target() != null || !speaksToSomeone(act)) {
            return act;
        }
        return acts.stream()
                .filter(other -> other.target() != null && speaksToSomeone(other))
                .filter(other -> other.source().actor().equals(act.source().actor()) && areCoordinated(act, other))
                .findFirst()
                .map(other -> act.with(Objects.requireNonNull(other.target())))
                .orElse(act);
    }

    private static boolean areCoordinated(Act later, Act earlier) {
        Token at = later.match().verb();
        if (!at.is("conj")) {
            return false;
        }
        Token first = later.sentence().token(at.head());
        Token other = earlier.match().verb();
        return other.index() == first.index() || other.is("xcomp") && other.head() == first.index();
    }

    private static boolean speaksToSomeone(Act act) {
        Plover plover = act.match().predicate().type().plover();
        return plover == Plover.REQUEST || plover == Plover.ACCUSE || plover == Plover.THREATEN;
    }
}
