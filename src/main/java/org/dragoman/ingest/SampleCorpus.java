package org.dragoman.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The articles that the program brings along, of `data/articles/`.
public final class SampleCorpus implements Mail {

    private final List<Resource> files;

    public SampleCorpus() throws IOException {
        Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath*:/data/articles/*.jsonl");
        files = Arrays.stream(found)
                .sorted(Comparator.comparing(Resource::getFilename))
                .toList();
    }

    /// How many articles there are.
    public long size() throws IOException {
        long[] articles = {0};
        deliver(arrival -> articles[0]++);
        return articles[0];
    }

    @Override
    public void deliver(Consumer<Arrival> to) throws IOException {
        for (Resource file : files) {
            try (InputStream in = file.getInputStream()) {
                Format.JSONL.deliver(in, Objects.requireNonNullElse(file.getFilename(), "data/articles"), to);
            }
        }
    }
}
