package org.dragoman.ingest;

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

    public List<Path> files() {
        return files;
    }

    @Override
    public void deliver(Consumer<Arrival> to) throws IOException {
        for (Path file : files) {
            Format form = format != null ? format : Format.of(file.toString()).orElse(otherwise);
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
