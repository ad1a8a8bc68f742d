package amity.command.intake;

import amity.command.intake.ImportProgress.Stage;
import amity.command.intake.ImportProgress.Watch;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** Where the verdicts go. */
final class Sinks {

    private Sinks() {}

    /** Of a rehearsal: every row is wanted. */
    static final class Checking implements Pass.Sink {

        private final ResultFile file;
        private final Watch watch;
        private boolean stopped;

        Checking(ResultFile file, Watch watch) {
            this.file = file;
            this.watch = watch;
        }

        @Override
        public boolean wants() {
            return true;
        }

        @Override
        public void take(List<@Nullable ResultLine> lines) {
            for (ResultLine line : lines) {
                if (line != null) {
                    file.write(line);
                }
            }
            watch.at(new ImportProgress(Stage.CHECKING, file.tally().total(), 0, file.tally()));
        }

        @Override
        public boolean goesOn() {
            return watch.goesOn();
        }

        void ended(boolean all) {
            stopped = !all;
        }

        boolean stopped() {
            return stopped;
        }

        Tally tally() {
            return file.tally();
        }
    }

    /** After a rehearsal: wanted is what was found to be new; of the rest the line stays as it was. */
    static final class Recording implements Pass.Sink {

        private final ResultFile file;
        private final ResultFile.Lines earlier;
        private final long of;
        private final Watch watch;
        private final Queue<ResultFile.Earlier> awaited = new ArrayDeque<>();

        Recording(ResultFile file, ResultFile.Lines earlier, long of, Watch watch) {
            this.file = file;
            this.earlier = earlier;
            this.of = of;
            this.watch = watch;
        }

        @Override
        public boolean wants() {
            ResultFile.Earlier line = earlier.next();
            awaited.add(line);
            return line.kind().records();
        }

        @Override
        public void take(List<@Nullable ResultLine> lines) {
            for (ResultLine line : lines) {
                ResultFile.Earlier before = awaited.remove();
                if (line == null) {
                    file.copy(before);
                } else {
                    file.write(line);
                }
            }
            watch.at(new ImportProgress(Stage.RECORDING, file.tally().total(), of, file.tally()));
        }

        @Override
        public boolean goesOn() {
            return watch.goesOn();
        }
    }
}
