package amity.standalone.journal;

import amity.eventstore.PostgresEventStorageEngine;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Up as long as the journal can be read; tells the last position and how many appends wait. */
final class JournalHealth extends AbstractHealthIndicator {

    private final PostgresEventStorageEngine journal;

    JournalHealth(PostgresEventStorageEngine journal) {
        super("the journal cannot be read");
        this.journal = journal;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up().withDetail("position", journal.head()).withDetail("waiting", journal.waiting());
    }
}
