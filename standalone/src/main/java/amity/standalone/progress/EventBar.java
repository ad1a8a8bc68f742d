package amity.standalone.progress;

import amity.eventstore.archive.Progress;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;

/** How far events are on their way: a bar on a terminal; in a file or pipe a line now and then, none where it is quick. */
public interface EventBar extends Progress, AutoCloseable {

    @Override
    void close();

    static EventBar of(String what, PrintWriter err) {
        return Bars.fit() ? new Bar(what) : new Lines(err);
    }

    private static String word(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    /** On a terminal. */
    final class Bar implements EventBar {

        private final ProgressBar bar;

        private Bar(String what) {
            this.bar = Bars.of(what, -1);
        }

        @Override
        public void at(Stage stage, long events, long of) {
            bar.maxHint(of == 0 ? -1 : of);
            bar.stepTo(events);
            bar.setExtraMessage(word(stage));
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** Anywhere else. */
    final class Lines implements EventBar {

        private static final long FIRST = TimeUnit.SECONDS.toNanos(1);
        private static final long NEXT = TimeUnit.SECONDS.toNanos(10);

        private final PrintWriter err;
        private @Nullable Stage told;
        private long due;

        private Lines(PrintWriter err) {
            this.err = err;
        }

        @Override
        public void at(Stage stage, long events, long of) {
            long now = System.nanoTime();
            if (stage != told) {
                told = stage;
                due = now + FIRST;
            } else if (now - due > 0) {
                due = now + NEXT;
                String total = of == 0 ? "" : String.format(Locale.ROOT, " of %,d", of);
                err.println(String.format(Locale.ROOT, "%s: %,d%s events ...", word(stage), events, total));
                err.flush();
            }
        }

        @Override
        public void close() {
            err.flush();
        }
    }
}
