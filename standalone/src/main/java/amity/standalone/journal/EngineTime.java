package amity.standalone.journal;

import amity.eventstore.PostgresEventStorageEngine;
import amity.query.time.JournalTime;
import java.time.Instant;
import java.util.Optional;

/** What the journal knows of positions and moments. */
record EngineTime(PostgresEventStorageEngine engine) implements JournalTime {

    @Override
    public long head() {
        return engine.head();
    }

    @Override
    public Optional<Long> positionAt(Instant moment) {
        return engine.positionAt(moment);
    }

    @Override
    public Optional<Instant> recordedAt(long position) {
        return engine.recordedAt(position);
    }
}
