package org.dragoman.graph;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/// What passes between two actors.
public final class Dyads {

    /// The most steps that a path may have.
    public static final int LONGEST_PATH = 6;

    private final Driver driver;

    public Dyads(Driver driver) {
        this.driver = driver;
    }

    /// The course of their relationship, in order. It counts the acts that direct edges count: done, and told by an
    /// article itself or by the mouth of who did them.
    ///
    /// @param from first day, or null
    /// @param to   the day after the last one, or null
    public Timeline timeline(
            String one, String other, Timeline.Interval interval, @Nullable LocalDate from, @Nullable LocalDate to) {
        throw new UnsupportedOperationException();
    }

    /// The shortest ways from one to the other along direct edges in either direction, at most `limit` of them and of
    /// at
    /// most [#LONGEST_PATH] steps each; none where they are not connected so.
    public List<Path> paths(String source, String target, int limit) {
        throw new UnsupportedOperationException();
    }
}
