package amity.command.intake;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One import of this process, from its order to its end. */
final class RunningImport implements ImportProgress.Watch {

    private final String id;
    private final ImportOrder order;
    private final Instant asked;
    private volatile ImportProgress progress;
    private volatile @Nullable ImportEnd end;
    private volatile @Nullable ImportFault fault;
    private volatile @Nullable Instant ended;
    private volatile boolean stopped;

    RunningImport(String id, ImportOrder order, Instant asked) {
        this.id = id;
        this.order = order;
        this.asked = asked;
        this.progress = new ImportProgress(ImportProgress.Stage.WAITING, 0, 0, new Tally(java.util.Map.of()));
    }

    String id() {
        return id;
    }

    ImportOrder order() {
        return order;
    }

    @Override
    public void at(ImportProgress now) {
        progress = now;
    }

    @Override
    public boolean goesOn() {
        return !stopped;
    }

    void stop() {
        stopped = true;
    }

    void ended(ImportEnd how, Instant when) {
        end = how;
        ended = when;
    }

    void failed(ImportFault why, Instant when) {
        fault = why;
        ended = when;
    }

    boolean isOver() {
        return ended != null;
    }

    /** Empty while there is none, and where there never will be one. */
    Optional<Path> result() {
        return end == null ? Optional.empty() : Optional.of(order.result());
    }

    ImportStatus status() {
        ImportEnd how = end;
        Tally tally = how == null ? progress.tally() : how.tally();
        return new ImportStatus(
                id,
                state(how),
                order.files().stream().map(ImportOrder.SourceFile::name).toList(),
                order.actor(),
                order.dryRun(),
                tally.total(),
                how == null ? progress.of() : tally.total(),
                tally.counts(),
                fault == null ? List.of() : List.of(fault),
                asked,
                ended,
                how == null ? null : "/api/imports/" + id + "/result");
    }

    private ImportStatus.State state(@Nullable ImportEnd how) {
        if (fault != null) {
            return ImportStatus.State.FAILED;
        }
        if (how != null) {
            return switch (how.result()) {
                case CHECKED -> ImportStatus.State.CHECKED;
                case REFUSED -> ImportStatus.State.REFUSED;
                case RECORDED -> ImportStatus.State.RECORDED;
                case STOPPED -> ImportStatus.State.STOPPED;
            };
        }
        return switch (progress.stage()) {
            case WAITING -> ImportStatus.State.WAITING;
            case CHECKING -> ImportStatus.State.CHECKING;
            case RECORDING -> ImportStatus.State.RECORDING;
        };
    }
}
