package org.dragoman.registry;

/// Words of a sentence in a row.
///
/// @param first index of the first word
/// @param last  index of the last word
record Range(int first, int last) {

    boolean has(int word) {
        return first <= word && word <= last;
    }

    boolean contains(Range other) {
        return first <= other.first && other.last <= last;
    }

    boolean overlaps(Range other) {
        return first <= other.last && other.first <= last;
    }

    int size() {
        return last - first + 1;
    }
}
