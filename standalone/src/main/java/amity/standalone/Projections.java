package amity.standalone;

import amity.query.upkeep.ProjectionBoard;
import java.time.Duration;
import org.springframework.context.ApplicationContext;

/** Whether what is shown has caught up with what was recorded, by whichever process on the same database. */
final class Projections {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Projections() {}

    /** Returns also when patience ends: what is late will come, and the health says so. */
    static void awaitCaughtUp(ApplicationContext application) {
        ProjectionBoard board = application.getBean(ProjectionBoard.class);
        long head = board.statuses().head();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!haveReached(board, head) && System.nanoTime() < end) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static boolean haveReached(ProjectionBoard board, long head) {
        return board.statuses().projections().stream().allMatch(projection -> projection.position() >= head);
    }
}
