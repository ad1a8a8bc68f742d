package amity.standalone;

import amity.query.projection.Projection;
import amity.query.projection.Rebuilding;
import amity.query.projection.Rebuilding.Phase;
import amity.standalone.progress.Bars;
import java.io.PrintWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import me.tongfei.progressbar.ProgressBar;

/** How far a rebuild is: a bar on a terminal, a line for each phase in a file or pipe. */
interface RebuildProgress extends AutoCloseable {

    void at(Projection projection, Rebuilding now);

    @Override
    default void close() {}

    static RebuildProgress of(List<Projection> projections, PrintWriter err) {
        return Bars.fit() ? new Bar() : new Lines(projections, err);
    }

    /** {@code catching up}, for CATCHING_UP. */
    static String word(Phase phase) {
        return phase.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** On a terminal. */
    final class Bar implements RebuildProgress {

        private final ProgressBar bar = Bars.of("rebuild", 100);

        @Override
        public void at(Projection projection, Rebuilding now) {
            bar.maxHint(Math.max(1, now.of()));
            bar.stepTo(now.of() == 0 ? 1 : now.events());
            // The journal is folded for all of them together; what follows is done one after the other.
            bar.setExtraMessage(
                    now.phase() == Phase.FOLDING ? word(now.phase()) : projection.name() + ": " + word(now.phase()));
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** Anywhere else. */
    final class Lines implements RebuildProgress {

        private final String all;
        private final PrintWriter err;
        private final Set<String> told = new HashSet<>();

        private Lines(List<Projection> projections, PrintWriter err) {
            this.all = projections.stream().map(Projection::name).collect(Collectors.joining(", "));
            this.err = err;
        }

        @Override
        public void at(Projection projection, Rebuilding now) {
            String phase = (now.phase() == Phase.FOLDING ? all : projection.name()) + ": " + word(now.phase());
            if (now.phase() != Phase.DONE && told.add(phase)) {
                boolean counts = now.phase() == Phase.FOLDING || now.phase() == Phase.CATCHING_UP;
                err.println(phase + (counts ? ", " + (now.of() - now.events()) + " events" : "") + " ...");
                err.flush();
            }
        }
    }
}
