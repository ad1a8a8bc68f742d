package amity.query.page;

import amity.query.upkeep.ProjectionBoard;
import amity.query.upkeep.ProjectionStatus;
import amity.query.upkeep.RunningRebuild;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/**
 * All projections.
 *
 * @param head how far the journal has come, in a sentence
 * @param said whether one is built anew, in a sentence that does not change too often to be listened to
 * @param setAside records that are set aside in all of them together
 */
record ProjectionsView(String head, String said, String setAside, List<ProjectionRow> rows) {

    private static final int STEP = 25;

    static ProjectionsView of(ProjectionBoard.Statuses statuses, ZoneId zone, Words words) {
        List<ProjectionStatus> all = statuses.projections();
        return new ProjectionsView(
                words.of("upkeep.head", words.number(statuses.head())),
                said(all, words),
                words.number(all.stream().mapToLong(ProjectionStatus::setAside).sum()),
                all.stream().map(one -> ProjectionRow.of(one, zone, words)).toList());
    }

    private static String said(List<ProjectionStatus> all, Words words) {
        return all.stream()
                .map(ProjectionStatus::rebuild)
                .filter(Objects::nonNull)
                .findFirst()
                .map(first -> said(first, words))
                .orElseGet(() -> words.of("upkeep.said-none"));
    }

    private static String said(RunningRebuild running, Words words) {
        return words.of(
                "upkeep.said",
                words.of("upkeep.phase." + running.phase()),
                Integer.toString(running.percent() / STEP * STEP));
    }
}
