package org.dragoman.extract;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.annotate.Annotator;
import org.dragoman.annotate.Reading;
import org.dragoman.annotate.corenlp.CoreNlpAnnotator;
import org.dragoman.article.Layout;
import org.dragoman.model.Article;
import org.dragoman.model.Stance;
import org.dragoman.registry.Cast;
import org.dragoman.registry.KnownWorld;
import org.dragoman.registry.Registry;

/// What the program hears in a text, for tests: with the real grammar and the real registry, loaded once.
final class Hearing {

    static final Annotator ANNOTATOR = new CoreNlpAnnotator();
    static final Registry REGISTRY = KnownWorld.load();
    private static final Statements STATEMENTS = Statements.load();

    private Hearing() {}

    static List<Said> said(String text) {
        Article article = new Article("a", null, text, Instant.parse("2025-03-12T00:00:00Z"), null, null, null);
        Reading reading = ANNOTATOR.annotate(text, Layout.blocks(text));
        return STATEMENTS.in(reading, STATEMENTS.voices(reading, REGISTRY.cast(article, reading)));
    }

    /// Speaker and content of each statement: `Maria Lopez: We agree`.
    static List<String> voices(String text) {
        return said(text).stream()
                .map(it -> name(text, it.speaker()) + ": " + it.content().text())
                .toList();
    }

    /// Speaker, addressee and content: `Maria Lopez > Peru: We agree`; `-` for nobody.
    static List<String> addresses(String text) {
        return said(text).stream()
                .map(it ->
                        name(text, it.speaker()) + " > " + (it.addressee() == null ? "-" : name(text, it.addressee()))
                                + ": " + it.content().text())
                .toList();
    }

    /// The stance toward each actor that some statement of the text is about.
    static Map<String, Stance> stances(String text) {
        Map<String, Stance> found = new HashMap<>();
        Article article = new Article("a", null, text, Instant.parse("2025-03-12T00:00:00Z"), null, null, null);
        STATEMENTS.told(article, said(text), cast(text), List.of(), List.of()).stream()
                .flatMap(it -> it.about().stream())
                .forEach(it -> found.merge(it.id(), it.stance(), (old, more) -> old == Stance.NEUTRAL ? more : old));
        return found;
    }

    static String name(String text, String actor) {
        return cast(text).actor(actor).orElseThrow().name();
    }

    static Cast cast(String text) {
        Article article = new Article("a", null, text, Instant.parse("2025-03-12T00:00:00Z"), null, null, null);
        Reading reading = ANNOTATOR.annotate(text, Layout.blocks(text));
        return STATEMENTS.voices(reading, REGISTRY.cast(article, reading));
    }
}
