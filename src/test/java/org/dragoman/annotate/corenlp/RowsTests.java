package org.dragoman.annotate.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowsTests {

    private static final float[][] ROWS = {{1, 10}, {2, 20}, {3, 30}, {4, 40}, {5, 50}, {6, 60}};

    @Test
    void addsAsManyRowsAsAsked() {
        float[] sum = {1000, 0};

        Rows.add(sum, ROWS, 5);

        assertThat(sum).containsExactly(1015, 150);
    }

    @Test
    void addsRowsTimesFactors() {
        float[] sum = {0, 1000};

        Rows.add(sum, ROWS, 1, new float[] {1, 1, 1, 1, -2});

        assertThat(sum).containsExactly(2, 1020);
    }

    @Test
    void raisesToTheThirdPower() {
        float[] numbers = {-2, 3};

        Rows.cube(numbers);

        assertThat(numbers).containsExactly(-8, 27);
    }
}
