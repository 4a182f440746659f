package org.dragoman.annotate.corenlp;

/// Sums of rows of numbers. The loops are written so that the JIT compiler makes vector instructions of them: four rows
/// at a time, one index for all arrays.
final class Rows {

    private Rows() {}

    /// Adds the first `count` of `rows` to `sum`.
    static void add(float[] sum, float[][] rows, int count) {
        int row = 0;
        for (; row + 4 <= count; row += 4) {
            add(sum, rows[row], rows[row + 1], rows[row + 2], rows[row + 3]);
        }
        for (; row < count; row++) {
            add(sum, rows[row]);
        }
    }

    /// Adds to `sum` as many of `rows` as there are `factors`, beginning with the row `from`, each times its factor.
    static void add(float[] sum, float[][] rows, int from, float[] factors) {
        int i = 0;
        for (; i + 4 <= factors.length; i += 4) {
            int row = from + i;
            addTimes(
                    sum,
                    rows[row],
                    factors[i],
                    rows[row + 1],
                    factors[i + 1],
                    rows[row + 2],
                    factors[i + 2],
                    rows[row + 3],
                    factors[i + 3]);
        }
        for (; i < factors.length; i++) {
            addTimes(sum, rows[from + i], factors[i]);
        }
    }

    private static void add(float[] sum, float[] a, float[] b, float[] c, float[] d) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += (a[i] + b[i]) + (c[i] + d[i]);
        }
    }

    private static void add(float[] sum, float[] a) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += a[i];
        }
    }

    private static void addTimes(
            float[] sum, float[] a, float fa, float[] b, float fb, float[] c, float fc, float[] d, float fd) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += (a[i] * fa + b[i] * fb) + (c[i] * fc + d[i] * fd);
        }
    }

    private static void addTimes(float[] sum, float[] a, float fa) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += a[i] * fa;
        }
    }

    static void cube(float[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = numbers[i] * numbers[i] * numbers[i];
        }
    }
}
