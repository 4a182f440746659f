package org.dragoman.annotate.corenlp;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A file of words and decimal numbers parted by white space, read once from front to back. It has six million numbers,
/// so they are made from the bytes, without a string for each.
final class ModelText implements Closeable {

    private static final int END = -1;

    private final InputStream file;
    private final byte[] buffer = new byte[1 << 16];
    private byte[] word = new byte[256];
    private int at;
    private int end;

    ModelText(InputStream file) {
        this.file = file;
    }

    /// The whole number of the line `name=number`.
    int header(String name) throws IOException {
        String line = word();
        if (!line.matches(name + "=\\d{1,9}")) {
            throw new IOException("expected " + name + "= and a number, found " + line);
        }
        return Integer.parseInt(line.substring(name.length() + 1));
    }

    String word() throws IOException {
        int length = 0;
        for (int c = afterSpace(); c > ' '; c = next()) {
            if (length == word.length) {
                word = Arrays.copyOf(word, 2 * length);
            }
            word[length++] = (byte) c;
        }
        return new String(word, 0, length, StandardCharsets.UTF_8);
    }

    float[] numbers(int count) throws IOException {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = number();
        }
        return numbers;
    }

    private float number() throws IOException {
        int c = afterSpace();
        boolean negative = c == '-';
        long digits = 0;
        double unit = 1;
        boolean fraction = false;
        for (c = negative ? next() : c; c > ' '; c = next()) {
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
                unit = fraction ? unit * 10 : unit;
            } else if (c == '.' && !fraction) {
                fraction = true;
            } else {
                throw new IOException("expected a decimal number, found the character " + (char) c + " in it");
            }
        }
        return (float) ((negative ? -digits : digits) / unit);
    }

    private int afterSpace() throws IOException {
        int c = next();
        while (c <= ' ') {
            if (c == END) {
                throw new EOFException("the file ends too soon");
            }
            c = next();
        }
        return c;
    }

    private int next() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, file.read(buffer));
            if (end == 0) {
                return END;
            }
        }
        return buffer[at++] & 0xff;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
