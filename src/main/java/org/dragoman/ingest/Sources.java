package org.dragoman.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Files, folders and standard input as one post.
public final class Sources implements Mail {

    private final List<Path> files;
    private final InputStream standardInput;
    private final @Nullable Format format;
    private final Format otherwise;

    /// @param paths     files and folders; of a folder the files below it whose names promise articles, in the order of
    ///                  their names. None, or `-`: standard input
    /// @param format    that of all of them, or null for what their names promise
    /// @param otherwise where a name promises nothing
    /// @throws IOException if one of them is not there
    public Sources(List<Path> paths, InputStream standardInput, @Nullable Format format, Format otherwise)
            throws IOException {
        this.files = paths.isEmpty() ? List.of(Path.of("-")) : unfold(paths);
        this.standardInput = standardInput;
        this.format = format;
        this.otherwise = otherwise;
    }

    private static List<Path> unfold(List<Path> paths) throws IOException {
        Stream.Builder<Path> files = Stream.builder();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> below = Files.walk(path)) {
                    below.filter(Files::isRegularFile)
                            .filter(file ->
                                    Format.of(file.getFileName().toString()).isPresent())
                            .sorted()
                            .forEach(files);
                }
            } else if (path.toString().equals("-") || Files.isReadable(path)) {
                files.add(path);
            } else {
                throw new IOException(path + (Files.exists(path) ? ": can't be read" : ": no such file"));
            }
        }
        return files.build().toList();
    }

    /// How many articles there are, counted by lines where a line is one; less than 0 where standard input is among
    /// them.
    public long count() throws IOException {
        long articles = 0;
        for (Path file : files) {
            if (file.toString().equals("-")) {
                return -1;
            }
            articles += form(file) == Format.JSONL ? lines(file) : 1;
        }
        return articles;
    }

    private static long lines(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            long lines = 0;
            boolean blank = true;
            for (int b = in.read(); b >= 0; b = in.read()) {
                lines += b == '\n' && !blank ? 1 : 0;
                blank = b == '\n' || blank && b <= ' ';
            }
            return blank ? lines : lines + 1;
        }
    }

    private Format form(Path file) {
        return format != null ? format : Format.of(file.toString()).orElse(otherwise);
    }

    @Override
    public void deliver(Consumer<Arrival> to) throws IOException {
        for (Path file : files) {
            Format form = form(file);
            if (file.toString().equals("-")) {
                form.deliver(standardInput, "-", to);
            } else {
                try (InputStream in = Files.newInputStream(file)) {
                    form.deliver(in, file.toString(), to);
                }
            }
        }
    }
}
