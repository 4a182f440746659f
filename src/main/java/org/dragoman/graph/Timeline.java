package org.dragoman.graph;

import java.time.LocalDate;
import java.util.List;

/// The course of a relationship. Intervals in which nothing happened are left out.
public record Timeline(List<Point> points) {

    public Timeline {
        points = List.copyOf(points);
    }

    public enum Interval {
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    /// What happened between two actors in one interval.
    ///
    /// @param start     the first day of the interval; weeks start on Monday
    /// @param count     how many acts, in both directions
    /// @param goldstein the mean of their Goldstein values, -10 to 10
    public record Point(LocalDate start, long count, double goldstein) {}
}
