package org.dragoman.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.model.Span;
import org.dragoman.model.Stance;
import org.dragoman.model.Statement.About;
import org.jspecify.annotations.Nullable;

/// What a statement is about, as lists of equal length: a relationship has no other way to keep it.
final class Concerns {

    private static final int NOWHERE = -1;

    private Concerns() {}

    static Map<String, Object> written(List<About> about) {
        return new Row()
                .with("aboutIds", about.stream().map(About::id).toList())
                .with(
                        "aboutStances",
                        about.stream().map(one -> one.stance().name()).toList())
                .with(
                        "aboutStarts",
                        about.stream().map(one -> start(one.words())).toList())
                .with("aboutWords", about.stream().map(one -> text(one.words())).toList())
                .build();
    }

    static List<About> read(Properties report) {
        var ids = report.texts("aboutIds");
        var stances = report.texts("aboutStances");
        var starts = report.numbers("aboutStarts");
        var words = report.texts("aboutWords");
        var about = new ArrayList<About>();
        for (int i = 0; i < ids.size(); i++) {
            about.add(new About(ids.get(i), Stance.valueOf(stances.get(i)), span(starts.get(i), words.get(i))));
        }
        return about;
    }

    private static int start(@Nullable Span words) {
        return words == null ? NOWHERE : words.start();
    }

    private static String text(@Nullable Span words) {
        return words == null ? "" : words.text();
    }

    private static @Nullable Span span(int start, String text) {
        return start == NOWHERE ? null : new Span(start, start + text.length(), text);
    }
}
