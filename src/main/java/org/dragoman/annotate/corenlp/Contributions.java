package org.dragoman.annotate.corenlp;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// What a feature's value adds to the hidden units, beyond what they have when there is nothing at any place. That is
/// a matter of the value and its place alone, so it is kept once computed: all tags and relations, and words until
/// `room` is used up, after which the rare ones are computed each time. No locks: two threads may compute the same,
/// and store equal rows.
final class Contributions {

    private final ParserModel model;
    private final float[] nothing;
    private final int[] from = new int[Feature.PLACES];
    private final AtomicReferenceArray<float[]> kept;
    private final AtomicInteger room;

    /// @param room how many rows of words are kept; a row of 1,000 hidden units takes 4 KB
    Contributions(ParserModel model, int room) {
        this.model = model;
        this.room = new AtomicInteger(room);
        this.nothing = model.bias().clone();
        int size = 0;
        for (int place = 0; place < Feature.PLACES; place++) {
            Vocabulary vocabulary = vocabulary(place);
            addTo(nothing, place, vocabulary.none());
            from[place] = size;
            size += vocabulary.size();
        }
        this.kept = new AtomicReferenceArray<>(size);
    }

    private Vocabulary vocabulary(int place) {
        return model.vocabulary(Feature.at(place));
    }

    /// Sets the hidden units to what they are when there is nothing at any place.
    void nothing(float[] hidden) {
        System.arraycopy(nothing, 0, hidden, 0, hidden.length);
    }

    /// What `value` at `place` adds to that. Not to be changed.
    float[] of(int place, int value) {
        float[] known = kept.getAcquire(from[place] + value);
        return known != null ? known : computed(place, value);
    }

    private float[] computed(int place, int value) {
        float[] row = new float[model.bias().length];
        addTo(row, place, vocabulary(place).difference(value));
        if (Feature.at(place) != Feature.WORD || room.get() > 0 && room.getAndDecrement() > 0) {
            kept.setRelease(from[place] + value, row);
        }
        return row;
    }

    private void addTo(float[] sum, int place, float[] vector) {
        Rows.add(sum, model.input(), place * vector.length, vector);
    }
}
