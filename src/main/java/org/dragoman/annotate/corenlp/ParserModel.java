package org.dragoman.annotate.corenlp;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/// The weights of the neural dependency parser, in the order in which they are used: a row of `input` leads from one
/// dimension of one feature to all hidden units, a row of `output` from one hidden unit to all transitions.
///
/// @param input  a row for each place of a feature and each dimension of its vector
/// @param bias   of the hidden units
/// @param output a row for each hidden unit, filled up with zeros to a multiple of [#LANES]
record ParserModel(
        Vocabulary words, Vocabulary tags, Vocabulary relations, float[][] input, float[] bias, float[][] output) {

    private static final String ENGLISH = "/edu/stanford/nlp/models/parser/nndep/english_UD.gz";
    /// A machine adds at most so many numbers at a time.
    private static final int LANES = 16;

    /// Reads the model of English from the class path.
    static ParserModel english() {
        try (InputStream packed = ParserModel.class.getResourceAsStream(ENGLISH)) {
            if (packed == null) {
                throw new FileNotFoundException("it is not on the class path");
            }
            try (ModelText text = new ModelText(new GZIPInputStream(packed, 1 << 16))) {
                return read(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("can't read the parser's model " + ENGLISH + ": " + e.getMessage(), e);
        }
    }

    static ParserModel read(ModelText text) throws IOException {
        int words = text.header("dict");
        int tags = text.header("pos");
        int relations = text.header("label");
        int dimensions = text.header("embeddingSize");
        int hidden = text.header("hiddenSize");
        int features = text.header("numTokens");
        text.header("preComputed");
        if (features != Feature.PLACES) {
            throw new IOException("the model has " + features + " features, not " + Feature.PLACES);
        }
        return new ParserModel(
                Vocabulary.read(text, words, dimensions),
                Vocabulary.read(text, tags, dimensions),
                Vocabulary.read(text, relations, dimensions),
                rows(text, features * dimensions, hidden, hidden),
                text.numbers(hidden),
                rows(text, hidden, transitions(relations), padded(transitions(relations))));
    }

    private static float[][] rows(ModelText text, int count, int length, int padded) throws IOException {
        float[][] rows = new float[count][];
        for (int i = 0; i < count; i++) {
            rows[i] = Arrays.copyOf(text.numbers(length), padded);
        }
        return rows;
    }

    /// A left arc and a right arc for each relation but that of no node, and the shift.
    private static int transitions(int relations) {
        return 2 * (relations - 1) + 1;
    }

    private static int padded(int length) {
        return (length + LANES - 1) / LANES * LANES;
    }

    Vocabulary vocabulary(Feature feature) {
        return switch (feature) {
            case WORD -> words;
            case TAG -> tags;
            case RELATION -> relations;
        };
    }
}
