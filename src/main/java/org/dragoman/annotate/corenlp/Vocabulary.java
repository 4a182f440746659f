package org.dragoman.annotate.corenlp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words, tags or relations that the parser's network knows, each with its vector.
final class Vocabulary {

    private static final String UNKNOWN = "-UNKNOWN-";
    private static final String NULL = "-NULL-";
    private static final String ROOT = "-ROOT-";

    private final List<String> entries;
    private final Map<String, Integer> places;
    private final float[][] vectors;

    private Vocabulary(List<String> entries, Map<String, Integer> places, float[][] vectors) {
        this.entries = entries;
        this.places = places;
        this.vectors = vectors;
    }

    static Vocabulary read(ModelText file, int size, int dimensions) throws IOException {
        List<String> entries = new ArrayList<>(size);
        Map<String, Integer> places = HashMap.newHashMap(size);
        float[][] vectors = new float[size][];
        for (int i = 0; i < size; i++) {
            entries.add(file.word());
            places.put(entries.get(i), i);
            vectors[i] = file.numbers(dimensions);
        }
        if (!places.containsKey(NULL)) {
            throw new IOException("the vocabulary has no entry " + NULL);
        }
        return new Vocabulary(List.copyOf(entries), places, vectors);
    }

    int size() {
        return entries.size();
    }

    String entry(int place) {
        return entries.get(place);
    }

    /// The place of `entry`, or of the unknown one.
    int place(String entry) {
        Integer place = places.get(entry);
        return place != null ? place : places.getOrDefault(UNKNOWN, 0);
    }

    /// What stands above the sentence.
    int root() {
        return place(ROOT);
    }

    /// How the vector of an entry differs from that of no entry.
    float[] difference(int place) {
        float[] difference = vectors[place].clone();
        float[] none = none();
        for (int i = 0; i < difference.length; i++) {
            difference[i] -= none[i];
        }
        return difference;
    }

    float[] none() {
        return vectors[place(NULL)];
    }
}
