package org.dragoman.extract;

import java.util.List;
import org.dragoman.model.Span;

/// Cuts content out of the text: a quotation is never cut in two, outer marks stay outside, and so do commas and full
/// stops
/// that the speaker did not say.
final class Contents {

    private final String text;
    private final Quotations quotations;

    Contents(String text, Quotations quotations) {
        this.text = text;
        this.quotations = quotations;
    }

    /// The content from the word `from` to before the word `to`; a cue at the offset `cue` stays outside of what is
    /// added.
    Span cut(Passage passage, int from, int to, int cue) {
        int first = from;
        int last = to - 1;
        while (first < last && passage.isPunctuation(first) && !passage.quoted(first)) {
            first++;
        }
        while (last > first && passage.isPunctuation(last) && !passage.quoted(last)) {
            last--;
        }
        int start = passage.token(first).start();
        int end = passage.token(last).end();
        int[] edges = {start, end};
        passage.quotation(first)
                .filter(it -> !it.holds(cue))
                .ifPresent(it -> edges[0] = it.end() < end ? it.opening() : it.start());
        passage.quotation(last)
                .filter(it -> !it.holds(cue))
                .ifPresent(it -> edges[1] = it.start() > start ? it.closing() : it.end());
        return trimmed(edges[0], edges[1]);
    }

    /// The words of quotations that follow each other.
    Span cut(List<Quotation> chain) {
        return trimmed(chain.getFirst().start(), chain.getLast().end());
    }

    Quotations quotations() {
        return quotations;
    }

    Span trimmed(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return Span.of(text, from, to);
    }
}
