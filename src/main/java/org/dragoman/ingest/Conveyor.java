package org.dragoman.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/// Work on many things at once whose results come out in the order in which the things went in. Only so much is
/// under way that memory stays flat, however much there is to come.
///
/// @param threads how many work at once
public record Conveyor(int threads) {

    private static final int UNDER_WAY_PER_THREAD = 8;

    /// @param <A>  what goes in
    /// @param <B>  what comes out
    /// @param in   hands over the things; it is called in a thread of its own
    /// @param work what is done with each, in several threads; an exception ends the run
    /// @param out  takes the results, in the caller's thread
    /// @throws IOException if the source can't be read any further; what came before has been taken
    public <A, B> void run(Source<A> in, Function<A, B> work, Consumer<B> out) throws IOException {
        BlockingQueue<Future<Optional<B>>> belt = new ArrayBlockingQueue<>(threads * UNDER_WAY_PER_THREAD);
        ExecutorService workers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("reader-", 1).factory());
        Thread feeder = Thread.ofPlatform().daemon().name("feeder").start(() -> feed(in, work, workers, belt));
        try {
            for (Optional<B> result = next(belt); result.isPresent(); result = next(belt)) {
                out.accept(result.get());
            }
        } finally {
            feeder.interrupt();
            workers.shutdownNow();
        }
    }

    /// Something that hands over things one by one.
    @FunctionalInterface
    public interface Source<A> {
        void deliver(Consumer<A> to) throws IOException;
    }

    private static <A, B> void feed(
            Source<A> in, Function<A, B> work, ExecutorService workers, BlockingQueue<Future<Optional<B>>> belt) {
        Future<Optional<B>> end = CompletableFuture.completedFuture(Optional.empty());
        try {
            in.deliver(a -> put(belt, workers.submit(() -> Optional.of(work.apply(a)))));
        } catch (IOException | RuntimeException e) {
            end = CompletableFuture.failedFuture(e);
        }
        put(belt, end);
    }

    private static <T> void put(BlockingQueue<T> belt, T future) {
        try {
            belt.put(future);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static <B> Optional<B> next(BlockingQueue<Future<Optional<B>>> belt) throws IOException {
        try {
            return belt.take().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw unwrapped(Objects.requireNonNullElse(e.getCause(), e));
        }
    }

    private static IOException unwrapped(Throwable cause) {
        return switch (cause) {
            case UncheckedIOException io -> new IOException(io.getMessage(), io);
            case IOException io -> io;
            case RuntimeException broken -> throw broken;
            case Error broken -> throw broken;
            default -> new IOException(cause);
        };
    }
}
