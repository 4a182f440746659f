package org.dragoman.extract;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.model.Actor;
import org.dragoman.model.Article;
import org.dragoman.model.Facts;
import org.dragoman.model.Relation;
import org.dragoman.model.Status;

/// Who did what to whom in a text, for tests: with the real grammar and the real knowledge, loaded once.
final class Chronicle {

    private static final Extractor EXTRACTOR = new Extractor(Hearing.ANNOTATOR, Hearing.REGISTRY);

    private Chronicle() {}

    /// The facts of a text published on Wednesday, 18 June 2025.
    static Facts facts(String text) {
        return facts(text, "2025-06-18T00:00:00Z");
    }

    static Facts facts(String text, String published) {
        return EXTRACTOR.read(new Article("a", null, text, Instant.parse(published), null, null, "en"));
    }

    /// The acts of a text: `Kenya REJECTED: the plan (NEGATED) by Chad`. The topic stands where there is no target, the
    /// status where it is not ACTUAL, and last who tells of the act.
    static List<String> acts(String text) {
        Facts facts = facts(text);
        Map<String, String> names = names(facts);
        return facts.relations().stream().map(it -> written(it, names)).toList();
    }

    /// The acts of an article with this headline.
    static List<String> headline(String headline) {
        return acts(headline + "\n\nThe talks lasted for two days, and nothing else was said about them on Monday.");
    }

    static Map<String, String> names(Facts facts) {
        return facts.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
    }

    private static String written(Relation act, Map<String, String> names) {
        String target = act.target() == null ? ": " + act.topic() : " " + names.get(act.target());
        String status = act.status() == Status.ACTUAL ? "" : " (" + act.status() + ")";
        String teller = act.attributedTo() == null ? "" : " by " + names.get(act.attributedTo());
        return names.get(act.source()) + " " + act.type() + target + status + teller;
    }
}
