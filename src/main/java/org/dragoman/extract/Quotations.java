package org.dragoman.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dragoman.annotate.Reading;
import org.dragoman.annotate.Sentence;
import org.dragoman.model.Span;
import org.dragoman.model.StatementKind;
import org.jspecify.annotations.Nullable;

/// All quotations of an article, in the order of the text. One that is opened anew at each paragraph is a chain.
final class Quotations {

    private final String text;
    private final List<Quotation> all = new ArrayList<>();

    Quotations(Reading reading) {
        this.text = reading.text();
        List<Sentence> sentences = reading.sentences();
        @Nullable Quotation open = null;
        for (int first = 0, next; first < sentences.size(); first = next) {
            next = first + 1;
            while (next < sentences.size()
                    && sentences.get(next).paragraph() == sentences.get(first).paragraph()) {
                next++;
            }
            int from = sentences.get(first).span().start();
            open = paragraph(from, sentences.get(next - 1).span().end(), open);
        }
        if (open != null && introduced(open)) {
            all.add(open);
        }
        all.sort(Comparator.comparingInt(Quotation::opening));
    }

    /// Adds the quotations of one paragraph, given what the one before left open; the result is what this one leaves
    /// open.
    private @Nullable Quotation paragraph(int from, int to, @Nullable Quotation before) {
        QuotationMarks.Scan scan = QuotationMarks.scan(text, from, to);
        boolean reopened = scan.open().filter(it -> it.opening() == from).isPresent()
                || !scan.found().isEmpty() && scan.found().getFirst().opening() == from;
        boolean closes = before != null && !reopened && scan.strayClose().isPresent();
        if (before != null && (reopened || closes || introduced(before))) {
            all.add(reopened || closes ? before.continues(before.end()) : before);
        }
        scan.strayClose().ifPresent(end -> all.add(new Quotation(from, from, end, end + 1, 0, false, closes)));
        boolean continued = before != null && reopened;
        for (Quotation found : scan.found()) {
            all.add(found.opening() == from && continued ? continued(found) : found);
        }
        return scan.open()
                .map(it -> it.opening() == from && continued ? continued(it) : it)
                .orElse(null);
    }

    private static Quotation continued(Quotation it) {
        return new Quotation(it.opening(), it.start(), it.end(), it.closing(), it.depth(), it.continues(), true);
    }

    /// Whether an opening mark without a partner stands where quoted speech begins.
    private boolean introduced(Quotation open) {
        int at = open.opening() - 1;
        while (at >= 0 && text.charAt(at) == ' ') {
            at--;
        }
        return at < 0 || ",:\n.".indexOf(text.charAt(at)) >= 0;
    }

    List<Quotation> all() {
        return all;
    }

    /// The outermost quotation that holds the character at `offset`.
    Optional<Quotation> at(int offset) {
        return all.stream().filter(it -> it.holds(offset)).findFirst();
    }

    boolean quoted(int offset) {
        return at(offset).isPresent();
    }

    /// The paragraph-wise pieces of which `piece` is one, in order.
    List<Quotation> chain(Quotation piece) {
        List<Quotation> outer = all.stream().filter(it -> it.depth() == 0).toList();
        int first = outer.indexOf(piece);
        if (first < 0) {
            return List.of(piece);
        }
        int last = first;
        while (outer.get(first).continued() && first > 0 && outer.get(first - 1).continues()) {
            first--;
        }
        while (outer.get(last).continues()
                && last + 1 < outer.size()
                && outer.get(last + 1).continued()) {
            last++;
        }
        return outer.subList(first, last + 1);
    }

    /// How much of the letters and digits from `start` to `end` stands in quotation marks.
    StatementKind kind(Span content) {
        int inside = 0;
        int outside = 0;
        for (int at = content.start(); at < content.end(); at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                if (quoted(at)) {
                    inside++;
                } else {
                    outside++;
                }
            }
        }
        return outside == 0 ? StatementKind.DIRECT : inside == 0 ? StatementKind.INDIRECT : StatementKind.MIXED;
    }
}
