package amity.standalone.progress;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Progress bars in ASCII, on a terminal only: in a file or pipe lines say the same. */
public final class Bars {

    /** In characters: that of the narrowest terminal in use. */
    private static final int WIDTH = 79;

    private Bars() {}

    public static boolean fit() {
        return System.console() != null && System.console().isTerminal();
    }

    public static ProgressBar of(String what, long steps) {
        return new ProgressBarBuilder()
                .setTaskName(what)
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(100)
                // The default would take over the terminal, and with it Ctrl-C.
                .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                .build();
    }
}
