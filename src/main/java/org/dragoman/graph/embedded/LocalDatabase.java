package org.dragoman.graph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The database of a data folder, of which only one process can be the host. The first that comes is; who comes later,
/// say
/// an `ingest` while `serve` runs, talks to the first one's over Bolt.
public sealed interface LocalDatabase extends AutoCloseable {

    URI uri();

    @Override
    void close();

    /// @param home the data folder, made if there is none
    /// @param port the Bolt port if this process becomes the host, 0 for any that is free
    /// @throws PortTaken if another program listens there
    static LocalDatabase open(Path home, int port) {
        try {
            Files.createDirectories(home);
            var lock = lock(home.resolve("database.lock"));
            var address = home.resolve("database.address");
            return lock == null ? new Joined(read(address)) : Hosted.start(lock, address, home.resolve("neo4j"), port);
        } catch (IOException unusable) {
            throw new UncheckedIOException(
                    "The data folder " + home.toAbsolutePath() + " can't be used: " + unusable.getMessage(), unusable);
        }
    }

    /// This process is the host.
    record Hosted(EmbeddedDatabase database, FileLock lock, Path address) implements LocalDatabase {

        private static Hosted start(FileLock lock, Path address, Path folder, int port) throws IOException {
            try {
                Files.deleteIfExists(address);
                var database = EmbeddedDatabase.start(folder, port);
                var unfinished = Files.writeString(
                        address.resolveSibling("database.address.new"),
                        database.uri().toString());
                Files.move(unfinished, address);
                return new Hosted(database, lock, address);
            } catch (RuntimeException | IOException failed) {
                lock.acquiredBy().close();
                throw failed;
            }
        }

        @Override
        public URI uri() {
            return database.uri();
        }

        @Override
        public void close() {
            database.close();
            try {
                Files.deleteIfExists(address);
                lock.acquiredBy().close();
            } catch (IOException left) {
                throw new UncheckedIOException(left);
            }
        }
    }

    /// Another process is the host.
    record Joined(URI uri) implements LocalDatabase {

        @Override
        public void close() {}
    }

    private static @Nullable FileLock lock(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            var lock = channel.tryLock();
            if (lock == null) {
                channel.close();
            }
            return lock;
        } catch (OverlappingFileLockException heldInThisJvm) {
            channel.close();
            return null;
        }
    }

    /// The host writes its address once it answers, which takes it some seconds.
    private static URI read(Path address) throws IOException {
        var giveUp = Instant.now().plus(Duration.ofMinutes(1));
        while (!Files.exists(address)) {
            if (Instant.now().isAfter(giveUp)) {
                throw new IOException("another process holds it, but its database does not come up");
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while waiting for the database of another process", stop);
            }
        }
        return URI.create(Files.readString(address));
    }
}
