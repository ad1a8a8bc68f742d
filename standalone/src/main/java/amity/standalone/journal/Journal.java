package amity.standalone.journal;

import amity.command.desk.EventPositions;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What can be asked about the journal as a whole. */
public final class Journal implements EventPositions {

    private final JdbcClient jdbc;

    Journal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The position of the last event; 0 in an empty journal. */
    public long head() {
        return jdbc.sql("SELECT coalesce(max(global_index), 0) FROM journal.domain_event_entry")
                .query(Long.class)
                .single();
    }

    @Override
    public long positionOf(String stream, long sequence) {
        return jdbc.sql("""
                        SELECT global_index FROM journal.domain_event_entry
                         WHERE aggregate_identifier = ? AND sequence_number = ?""").params(stream, sequence).query(Long.class).single();
    }
}
