package org.dragoman.ingest;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.dragoman.extract.Extractor;

/// The extractor, whose models take some seconds to load: that begins at once, in the background, while the database
/// starts. Who asks before it is done waits.
final class Study implements Supplier<Extractor> {

    private final CompletableFuture<Extractor> extractor = CompletableFuture.supplyAsync(
            Extractor::load,
            task -> Thread.ofPlatform().daemon().name("study").start(task));

    @Override
    public Extractor get() {
        return extractor.join();
    }
}
