package org.dragoman.annotate.corenlp;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// What a feature's value adds to the hidden units, beyond what they have when there is nothing at any place. That is
/// a matter of the value and its place alone, so it is kept once computed: all tags and relations, and words until
/// `room` is used up, after which the rare ones are computed each time. No locks: two threads may compute the same,
/// and store equal rows.
final class Contributions {

    private final ParserModel model;
    private final float[] nothing;
    private final Map<Feature, AtomicReferenceArray<float[]>> kept = new EnumMap<>(Feature.class);
    private final AtomicInteger room;

    /// @param room how many rows of words are kept; a row of 1,000 hidden units takes 4 KB
    Contributions(ParserModel model, int room) {
        this.model = model;
        this.room = new AtomicInteger(room);
        this.nothing = model.bias().clone();
        for (Feature feature : Feature.values()) {
            Vocabulary vocabulary = model.vocabulary(feature);
            kept.put(feature, new AtomicReferenceArray<>(feature.places * vocabulary.size()));
            for (int i = 0; i < feature.places; i++) {
                addTo(nothing, feature.from() + i, vocabulary.none());
            }
        }
    }

    /// Sets the hidden units to what they are when there is nothing at any place.
    void nothing(float[] hidden) {
        System.arraycopy(nothing, 0, hidden, 0, hidden.length);
    }

    /// What `value` at `place` adds to that. Not to be changed.
    float[] of(int place, int value) {
        Feature feature = Feature.at(place);
        AtomicReferenceArray<float[]> rows = kept.get(feature);
        int at = (place - feature.from()) * model.vocabulary(feature).size() + value;
        float[] known = rows.getAcquire(at);
        return known != null ? known : computed(feature, place, value, rows, at);
    }

    private float[] computed(Feature feature, int place, int value, AtomicReferenceArray<float[]> rows, int at) {
        float[] row = new float[model.bias().length];
        addTo(row, place, model.vocabulary(feature).difference(value));
        if (feature != Feature.WORD || room.get() > 0 && room.getAndDecrement() > 0) {
            rows.setRelease(at, row);
        }
        return row;
    }

    private void addTo(float[] sum, int place, float[] vector) {
        Rows.add(sum, model.input(), place * vector.length, vector);
    }
}
