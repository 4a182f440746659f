package org.dragoman.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What one article says of a fact, as the graph keeps it on `REPORTED_IN`. Its `rank` orders the reports of a fact:
/// the
/// smallest leads.
///
/// @param fact    id of the event or statement
/// @param article id of the article
record Telling(String fact, String article, Map<String, Object> properties) {

    static final Comparator<Properties> BY_RANK = Comparator.comparing(report -> report.text("rank"));

    /// @param tells whether the report is the article's own or that of one who acted: those lead
    /// @param n     which of the article's facts it is
    static String rank(boolean tells, double confidence, String article, int n) {
        return String.format(Locale.ROOT, "%d %.6f %s %06d", tells ? 0 : 1, 1 - confidence, article, n);
    }

    static boolean tells(Properties report) {
        return report.text("rank").startsWith("0");
    }

    /// With the article among the properties, as reports are read back.
    Properties report() {
        return new Properties(
                new Row().withAll(properties).with("article", article).build());
    }

    Map<String, Object> row() {
        return Map.of("fact", fact, "article", article, "told", properties);
    }

    static Properties lead(List<Properties> reports) {
        return reports.stream().min(BY_RANK).orElseThrow();
    }

    static double confidence(List<Properties> reports) {
        return reports.stream()
                .mapToDouble(report -> report.fraction("confidence"))
                .max()
                .orElseThrow();
    }

    static long articles(List<Properties> reports) {
        return reports.stream().map(report -> report.text("article")).distinct().count();
    }
}
