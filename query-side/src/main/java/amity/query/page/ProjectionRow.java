package amity.query.page;

import amity.query.upkeep.FinishedRebuild;
import amity.query.upkeep.ProjectionState;
import amity.query.upkeep.ProjectionStatus;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * One projection.
 *
 * @param state stable
 * @param why what the state means, where it is not as it should be
 * @param lag null where it is not behind
 * @param setAside null where nothing is
 * @param differs whether the last rebuild gave other rows, which may be put in place
 */
record ProjectionRow(
        String name,
        String label,
        String state,
        String stateWord,
        @Nullable String why,
        String version,
        String position,
        @Nullable String lag,
        @Nullable String setAside,
        @Nullable RebuildProgress progress,
        @Nullable RebuildEnd last,
        boolean differs) {

    static ProjectionRow of(ProjectionStatus status, ZoneId zone, Words words) {
        FinishedRebuild last = status.last();
        boolean well = status.state() == ProjectionState.FOLLOWING;
        return new ProjectionRow(
                status.name(),
                words.projection(status.name()),
                status.state().name(),
                words.of("upkeep.state." + status.state()),
                well ? null : words.of("upkeep.state." + status.state() + ".why"),
                Integer.toString(status.version()),
                words.number(status.position()),
                status.lag() == 0 ? null : words.of("upkeep.lag", words.number(status.lag())),
                status.setAside() == 0 ? null : words.number(status.setAside()),
                status.rebuild() == null ? null : RebuildProgress.of(status.rebuild(), words),
                last == null ? null : RebuildEnd.of(last, zone, words),
                status.rebuild() == null && last != null && last.result() == FinishedRebuild.Result.DIFFERENT);
    }
}
