package amity.standalone.progress;

import amity.command.intake.ImportProgress;
import amity.command.intake.ImportProgress.Stage;
import amity.command.intake.ImportProgress.Watch;
import java.io.PrintWriter;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;

/** How far an import is: a bar on a terminal, a line for each stage in a file or pipe. */
public interface ImportBar extends Watch, AutoCloseable {

    @Override
    void close();

    static ImportBar of(String what, PrintWriter out) {
        return Bars.fit() ? new Bar(what) : new Lines(what, out);
    }

    /** On a terminal. */
    final class Bar implements ImportBar {

        private final ProgressBar bar;

        private Bar(String what) {
            this.bar = Bars.of(what, -1);
        }

        @Override
        public void at(ImportProgress now) {
            bar.maxHint(now.of() == 0 ? -1 : now.of());
            bar.stepTo(now.done());
            bar.setExtraMessage(now.stage().name().toLowerCase(Locale.ROOT));
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** Anywhere else. */
    final class Lines implements ImportBar {

        private final String what;
        private final PrintWriter out;
        private @Nullable Stage told;

        private Lines(String what, PrintWriter out) {
            this.what = what;
            this.out = out;
        }

        @Override
        public void at(ImportProgress now) {
            if (now.stage() != told) {
                told = now.stage();
                out.println(what + ": " + told.name().toLowerCase(Locale.ROOT)
                        + (now.of() == 0 ? "" : " " + now.of() + " rows") + " ...");
                out.flush();
            }
        }

        @Override
        public void close() {
            out.flush();
        }
    }
}
