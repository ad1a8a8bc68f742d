package amity.standalone.journal;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Up as long as the journal can be read; tells the last position. */
final class JournalHealth extends AbstractHealthIndicator {

    private final Journal journal;

    JournalHealth(Journal journal) {
        super("the journal cannot be read");
        this.journal = journal;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up().withDetail("position", journal.head());
    }
}
