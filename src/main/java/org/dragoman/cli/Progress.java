package org.dragoman.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.dragoman.ingest.Ingestion;
import org.dragoman.ingest.Refusal;
import org.dragoman.ingest.Tally;

/// Shows how an ingestion goes on: on a terminal with a bar, else with a line every ten seconds.
abstract sealed class Progress implements Ingestion.Listener, AutoCloseable {

    private final PrintStream errors;

    private Progress(PrintStream errors) {
        this.errors = errors;
    }

    /// @param total how many articles there are; less than 0 where nobody knows
    static Progress of(long total, PrintStream errors) {
        boolean terminal = System.console() != null && System.console().isTerminal();
        return terminal ? new Bar(total, errors) : new Lines(total, errors);
    }

    @Override
    public void refused(Refusal refusal) {
        errors.println(refusal.json());
    }

    @Override
    public void close() {}

    private static final class Bar extends Progress {

        private final ProgressBar bar;

        private Bar(long total, PrintStream errors) {
            super(errors);
            bar = new ProgressBarBuilder()
                    .setTaskName("Reading")
                    .setInitialMax(total)
                    .setUnit(" articles", 1)
                    .setStyle(ProgressBarStyle.ASCII)
                    .showSpeed()
                    .build();
        }

        @Override
        public void counted(Tally tally) {
            bar.stepTo(tally.articles());
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    private static final class Lines extends Progress {

        private static final Duration PAUSE = Duration.ofSeconds(10);

        private final long total;
        private final PrintStream out;
        private final Instant start = Instant.now();
        private Instant next = start.plus(PAUSE);

        private Lines(long total, PrintStream out) {
            super(out);
            this.total = total;
            this.out = out;
        }

        @Override
        public void counted(Tally tally) {
            if (Instant.now().isAfter(next)) {
                next = Instant.now().plus(PAUSE);
                out.println(line(tally.articles()));
            }
        }

        private String line(long done) {
            double rate = done
                    * 1000.0
                    / Math.max(1, Duration.between(start, Instant.now()).toMillis());
            if (total < 0) {
                return String.format(Locale.ROOT, "%,d articles, %.1f a second", done, rate);
            }
            Duration left = Duration.ofSeconds(Math.round((total - done) / Math.max(rate, 0.001)));
            return String.format(
                    Locale.ROOT,
                    "%,d of %,d articles, %.1f a second, %d:%02d left",
                    done,
                    total,
                    rate,
                    left.toMinutes(),
                    left.toSecondsPart());
        }
    }
}
