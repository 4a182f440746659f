package org.dragoman.ingest;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.dragoman.extract.Extractor;

/// The extractor, whose models take some seconds to load: that begins in the background as soon as somebody may
/// want it, while the database starts. Who asks before it is done waits. One serves the whole program.
final class Study implements Supplier<Extractor> {

    private static final class Opened {
        private static final CompletableFuture<Extractor> EXTRACTOR = CompletableFuture.supplyAsync(
                Extractor::load,
                task -> Thread.ofPlatform().daemon().name("study").start(task));
    }

    /// Begins to load the models, unless that has begun.
    static Study open() {
        Opened.EXTRACTOR.isDone();
        return new Study();
    }

    @Override
    public Extractor get() {
        return Opened.EXTRACTOR.join();
    }
}
