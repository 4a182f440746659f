package org.dragoman.extract;

/// Words in quotation marks, within one paragraph.
///
/// @param opening   offset of the opening mark
/// @param start     offset of the first character inside the marks
/// @param end       offset after the last character inside the marks
/// @param closing   offset after the closing mark
/// @param depth     0 for outer marks, 1 for marks inside them
/// @param continues whether it goes on in the next paragraph
/// @param continued whether it goes on from the paragraph before
record Quotation(int opening, int start, int end, int closing, int depth, boolean continues, boolean continued) {

    boolean holds(int offset) {
        return start <= offset && offset < end;
    }

    boolean overlaps(int from, int to) {
        return start < to && from < end;
    }

    Quotation continues(int textEnd) {
        return new Quotation(opening, start, textEnd, textEnd, depth, true, continued);
    }
}
