package amity.standalone;

import amity.query.projection.Rebuilding;
import amity.query.projection.Rebuilding.Phase;
import amity.standalone.progress.Bars;
import java.io.PrintWriter;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;

/** How far a rebuild is: a bar on a terminal, a line for each phase in a file or pipe. */
interface RebuildProgress extends AutoCloseable {

    void at(Rebuilding now);

    @Override
    default void close() {}

    static RebuildProgress of(String projection, PrintWriter err) {
        return Bars.fit() ? new Bar(projection) : new Lines(projection, err);
    }

    /** {@code catching up}, for CATCHING_UP. */
    static String word(Phase phase) {
        return phase.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** On a terminal. */
    final class Bar implements RebuildProgress {

        private final ProgressBar bar;

        private Bar(String projection) {
            bar = Bars.of(projection, 100);
        }

        @Override
        public void at(Rebuilding now) {
            bar.maxHint(Math.max(1, now.of()));
            bar.stepTo(now.of() == 0 ? 1 : now.events());
            bar.setExtraMessage(word(now.phase()));
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** Anywhere else. */
    final class Lines implements RebuildProgress {

        private final String projection;
        private final PrintWriter err;
        private @Nullable Phase told;

        private Lines(String projection, PrintWriter err) {
            this.projection = projection;
            this.err = err;
        }

        @Override
        public void at(Rebuilding now) {
            if (now.phase() != told && now.phase() != Phase.DONE) {
                told = now.phase();
                boolean counts = now.phase() == Phase.FOLDING || now.phase() == Phase.CATCHING_UP;
                err.println(projection + ": " + word(now.phase())
                        + (counts ? ", " + (now.of() - now.events()) + " events" : "") + " ...");
                err.flush();
            }
        }
    }
}
