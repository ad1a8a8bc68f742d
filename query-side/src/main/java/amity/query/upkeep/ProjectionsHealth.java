package amity.query.upkeep;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Up while every projection follows the journal and has taken in every event; tells how far each has come, how many
 * positions it is behind, and how many records it had to set aside.
 */
@Component("projectionsHealthIndicator")
class ProjectionsHealth implements HealthIndicator {

    private final ProjectionBoard board;

    ProjectionsHealth(ProjectionBoard board) {
        this.board = board;
    }

    @Override
    public Health health() {
        try {
            return ask();
        } catch (RuntimeException unreadable) {
            return Health.down(unreadable).build();
        }
    }

    private Health ask() {
        Health.Builder health = Health.up();
        for (ProjectionStatus status : board.statuses().projections()) {
            if (status.state() != ProjectionState.FOLLOWING) {
                health.down();
            }
            Map<String, Object> details = new LinkedHashMap<>();
            details.put("state", status.state().word());
            details.put("position", status.position());
            details.put("lag", status.lag());
            details.put("setAside", status.setAside());
            health.withDetail(status.name(), details);
        }
        return health.build();
    }
}
