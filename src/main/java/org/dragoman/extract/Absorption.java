package org.dragoman.extract;

import java.util.List;
import java.util.Set;
import org.dragoman.annotate.Sentence;
import org.dragoman.annotate.Token;
import org.dragoman.model.RelationType;

/// "Agreed to continue cooperation" is an agreement and no cooperation: an act that is only what another one demands,
/// refuses, promises or threatens is its topic, and not told again.
final class Absorption {

    private static final Set<RelationType> ABSORBING = Set.of(
            RelationType.REQUESTED,
            RelationType.PRESSED,
            RelationType.REJECTED,
            RelationType.AGREED,
            RelationType.OFFERED,
            RelationType.THREATENED,
            RelationType.CONCEDED,
            RelationType.SUPPORTED);

    private Absorption() {}

    /// The acts of one sentence that stand on their own.
    static List<Act> independent(List<Act> acts) {
        return acts.stream()
                .filter(act -> acts.stream().noneMatch(other -> absorbs(other, act)))
                .toList();
    }

    private static boolean absorbs(Act outer, Act inner) {
        Token head = outer.match().head();
        Token part = inner.match().head();
        if (isVisit(inner) && meetsSomebody(outer) && inner.source().equals(outer.source())) {
            return outer.sentence().isWithin(head, part);
        }
        if (head.index() == part.index()
                || !ABSORBING.contains(outer.match().predicate().type())) {
            return false;
        }
        Sentence sentence = outer.sentence();
        return outer.topic() != null && outer.topic().contains(inner.trigger()) && isDemanded(sentence, part, head);
    }

    /// "flew to Chad to meet its president" tells one meeting: with the president.
    private static boolean isVisit(Act act) {
        return act.match().predicate().type() == RelationType.MET
                && act.target() != null
                && act.target().actor().startsWith("country:");
    }

    private static boolean meetsSomebody(Act act) {
        return act.match().predicate().type() == RelationType.MET
                && act.target() != null
                && !act.target().actor().startsWith("country:");
    }

    /// Whether `part` is what `head` asks for, and not only said of something that it asks for: "drop the ban imposed
    /// by Chad"
    /// tells that Chad imposed one.
    private static boolean isDemanded(Sentence sentence, Token part, Token head) {
        Token at = part;
        while (at.index() != head.index()) {
            boolean presupposed =
                    at.is("acl:relcl") || at.is("acl") && !at.tag().equals("VB");
            if (presupposed || at.head() < 0) {
                return false;
            }
            at = sentence.token(at.head());
        }
        return true;
    }
}
