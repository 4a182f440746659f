package org.dragoman.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Finds the quotations of one paragraph, whatever marks it uses, also several kinds in one text. What a mark does is
/// told
/// by its neighbours more than by its shape, because writers mix shapes: "…“ closes as well as ”. A mark without a
/// partner
/// is dropped, but for an opening mark at which the paragraph's last quotation starts.
final class QuotationMarks {

    /// Shapes that pair with each other.
    private enum Family {
        DOUBLE("\"“”„‟＂"),
        SINGLE("'‘’‚‛"),
        GUILLEMET("«»"),
        SMALL_GUILLEMET("‹›");

        private final String shapes;

        Family(String shapes) {
            this.shapes = shapes;
        }
    }

    private record Mark(int at, int length, Family family, boolean mayOpen, boolean mayClose) {}

    /// The quotations, and what is left open or closed at the paragraph's edges.
    ///
    /// @param found  in the order of their opening marks
    /// @param open   an outer opening mark that nothing closes, as a quotation up to the paragraph's end
    /// @param strayClose offset of an outer closing mark before which nothing was opened
    record Scan(List<Quotation> found, Optional<Quotation> open, Optional<Integer> strayClose) {}

    private final String text;
    private final int from;
    private final int to;
    private final Deque<Mark> stack = new ArrayDeque<>();
    private final List<Quotation> found = new ArrayList<>();
    private Optional<Integer> strayClose = Optional.empty();

    private QuotationMarks(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /// Scans the paragraph that reaches from `from` to `to`.
    static Scan scan(String text, int from, int to) {
        return new QuotationMarks(text, from, to).scan();
    }

    private Scan scan() {
        for (int at = from; at < to; at++) {
            Optional<Mark> mark = mark(at);
            if (mark.isPresent()) {
                place(mark.get());
                at += mark.get().length() - 1;
            }
        }
        Optional<Quotation> open = Optional.ofNullable(stack.peekLast())
                .filter(it -> it.family() != Family.SINGLE)
                .map(it -> new Quotation(it.at(), it.at() + it.length(), to, to, 0, false, false));
        found.sort(Comparator.comparingInt(Quotation::opening));
        return new Scan(found, open, strayClose);
    }

    private void place(Mark mark) {
        Optional<Mark> partner =
                stack.stream().filter(it -> it.family() == mark.family()).findFirst();
        if (partner.isPresent() && mark.mayClose()) {
            close(partner.get(), mark);
        } else if (mark.mayOpen()) {
            partner.ifPresent(stack::remove);
            stack.push(mark);
        } else if (mark.mayClose() && mark.family() != Family.SINGLE && stack.isEmpty() && found.isEmpty()) {
            strayClose = Optional.of(mark.at());
        }
    }

    private void close(Mark opener, Mark closer) {
        while (stack.peek() != opener) {
            stack.pop();
        }
        stack.pop();
        int start = opener.at() + opener.length();
        if (start < closer.at()) {
            int depth = (int)
                    stack.stream().filter(it -> it.family() != Family.SINGLE).count();
            found.add(
                    new Quotation(opener.at(), start, closer.at(), closer.at() + closer.length(), depth, false, false));
        }
    }

    private Optional<Mark> mark(int at) {
        char shape = text.charAt(at);
        for (Family family : Family.values()) {
            if (family.shapes.indexOf(shape) >= 0) {
                return Optional.of(family == Family.SINGLE ? single(at, shape) : outer(at, 1, family))
                        .filter(it -> it.mayOpen() || it.mayClose());
            }
        }
        return shape == '`' && before(at) != '`' && after(at) == '`'
                ? Optional.of(new Mark(at, 2, Family.DOUBLE, true, false))
                : Optional.empty();
    }

    private Mark outer(int at, int length, Family family) {
        boolean roomBefore = opensAfter(before(at));
        boolean roomAfter = closesBefore(after(at + length - 1));
        boolean unclear = roomBefore == roomAfter;
        char shape = text.charAt(at);
        boolean mayOpen = roomBefore && !roomAfter || unclear && "”»".indexOf(shape) < 0;
        boolean mayClose = roomAfter && !roomBefore || unclear && "“„«".indexOf(shape) < 0;
        return new Mark(at, length, family, mayOpen, mayClose);
    }

    private Mark single(int at, char shape) {
        char next = after(at);
        if ((shape == '\'' || shape == '’' || shape == '‘') && next == shape && before(at) != shape) {
            return outer(at, 2, Family.DOUBLE);
        }
        boolean opens = opensAfter(before(at)) && (Character.isLetterOrDigit(next) || "“\"[(…$€£".indexOf(next) >= 0);
        boolean elision = shape != '‘' && opens && isElision(at + 1);
        boolean closes = !opensAfter(before(at)) && closesBefore(next) && !isPossessive(at);
        return new Mark(at, 1, Family.SINGLE, opens && !elision && hasPartner(at + 1), closes);
    }

    /// "'90s", "'em": letters left out, nothing quoted.
    private boolean isElision(int at) {
        return text.startsWith("s ", at)
                || text.startsWith("em ", at)
                || text.startsWith("tis ", at)
                || text.startsWith("til ", at)
                || Character.isDigit(text.charAt(at)) && text.startsWith("0s", at + 1);
    }

    /// Whether "leaders' " is the possessive of a plural: so it is when another single mark that can close follows.
    private boolean isPossessive(int at) {
        return before(at) == 's' && after(at) == ' ' && Character.isLetter(after(at + 1)) && hasPartner(at + 1);
    }

    /// Whether a single mark at or after `at` can close, before another one opens.
    private boolean hasPartner(int at) {
        for (int i = at; i < to; i++) {
            if ("'’".indexOf(text.charAt(i)) >= 0 && !opensAfter(before(i)) && closesBefore(after(i))) {
                return true;
            }
            if ("'‘".indexOf(text.charAt(i)) >= 0 && opensAfter(before(i)) && Character.isLetter(after(i))) {
                return false;
            }
        }
        return false;
    }

    private char before(int at) {
        return at > from ? text.charAt(at - 1) : ' ';
    }

    private char after(int at) {
        return at + 1 < to ? text.charAt(at + 1) : ' ';
    }

    private static boolean opensAfter(char before) {
        return Character.isWhitespace(before)
                || Character.isSpaceChar(before)
                || "([{—–-:/“‘\"'„«".indexOf(before) >= 0;
    }

    private static boolean closesBefore(char after) {
        return Character.isWhitespace(after)
                || Character.isSpaceChar(after)
                || ")]}.,;:!?—–-/”’\"'»".indexOf(after) >= 0;
    }
}
