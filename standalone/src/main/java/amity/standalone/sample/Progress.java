package amity.standalone.sample;

import amity.standalone.progress.Bars;
import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;

/** How far something is: a bar on a terminal, two lines in a file or pipe. */
interface Progress extends AutoCloseable {

    void step();

    @Override
    void close();

    static Progress of(String what, int steps, PrintWriter out) {
        return Bars.fit() ? bar(what, steps) : lines(what, steps, out);
    }

    private static Progress bar(String what, int steps) {
        ProgressBar bar = Bars.of(what, steps);
        return new Progress() {
            @Override
            public void step() {
                bar.step();
            }

            @Override
            public void close() {
                bar.close();
            }
        };
    }

    private static Progress lines(String what, int steps, PrintWriter out) {
        out.println(what + ": " + steps + " facts to load ...");
        out.flush();
        return new Progress() {
            private int done;

            @Override
            public void step() {
                done++;
            }

            @Override
            public void close() {
                out.println(what + ": " + done + " of " + steps + " done.");
                out.flush();
            }
        };
    }
}
