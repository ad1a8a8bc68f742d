package amity.standalone.sample;

import java.io.PrintWriter;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far something is: a bar on a terminal, two lines in a file or pipe. */
interface Progress extends AutoCloseable {

    /** Of the bar, in characters: that of the narrowest terminal in use. */
    int WIDTH = 79;

    void step();

    @Override
    void close();

    static Progress of(String what, int steps, PrintWriter out) {
        return System.console() != null && System.console().isTerminal() ? bar(what, steps) : lines(what, steps, out);
    }

    private static Progress bar(String what, int steps) {
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(what)
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(100)
                // The default would take over the terminal, and with it Ctrl-C.
                .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                .build();
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
