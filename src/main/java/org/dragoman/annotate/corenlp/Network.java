package org.dragoman.annotate.corenlp;

import java.util.Arrays;

/// The parser's neural network, at work on one derivation: features, hidden units that are cubed, a score for each
/// transition. For one thread; the contributions behind it are shared.
final class Network {

    private final ParserModel model;
    private final Contributions contributions;
    private final int[] values = new int[Feature.PLACES];
    private final float[][] rows = new float[Feature.PLACES][];
    private final float[] hidden;
    private final float[] scores;

    Network(ParserModel model, Contributions contributions) {
        this.model = model;
        this.contributions = contributions;
        hidden = new float[model.bias().length];
        scores = new float[model.output()[0].length];
    }

    /// The scores of the transitions from where `derivation` stands, valid until the next call: left arcs by relation,
    /// right arcs by relation, the shift.
    float[] scores(Derivation derivation) {
        derivation.features(values);
        int present = 0;
        for (int place = 0; place < values.length; place++) {
            if (values[place] != Feature.NOTHING) {
                rows[present++] = contributions.of(place, values[place]);
            }
        }
        contributions.nothing(hidden);
        Rows.add(hidden, rows, present);
        Rows.cube(hidden);
        Arrays.fill(scores, 0);
        Rows.add(scores, model.output(), 0, hidden);
        return scores;
    }
}
