package amity.command.testing;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is in the database, seen past the program. */
public final class Journal {

    private final JdbcClient jdbc;

    public Journal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<String> eventsOf(String stream) {
        return jdbc.sql("""
                        SELECT payload_type FROM journal.event WHERE stream = ? ORDER BY sequence""")
                .param(stream)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** As JSON. */
    public List<String> payloadsOf(String stream) {
        return jdbc.sql("""
                        SELECT convert_from(payload, 'UTF8') FROM journal.event WHERE stream = ? ORDER BY sequence""")
                .param(stream)
                .query((row, number) -> row.getString(1))
                .list();
    }

    public long events() {
        return count("journal.event");
    }

    public long receipts() {
        return count("command.receipt");
    }

    /** Keys of which the newest event says that the holder has them, or a place beside whoever has. */
    public List<String> reservedBy(String holder) {
        return jdbc.sql("""
                        SELECT key FROM (
                            SELECT DISTINCT ON (stream) stream AS key, payload_type FROM journal.event
                            WHERE stream_type = 'reservation' AND convert_from(payload, 'UTF8')::jsonb ->> 'holder' = ?
                            ORDER BY stream, sequence DESC) newest
                        WHERE payload_type = 'amity.KeyReserved' ORDER BY key""")
                .param(holder)
                .query((row, number) -> row.getString(1))
                .list();
    }

    public void loseReceipt(String commandId) {
        int lost = jdbc.sql("DELETE FROM command.receipt WHERE command_id = ?")
                .param(commandId)
                .update();
        if (lost != 1) {
            throw new AssertionError("there was no receipt of " + commandId);
        }
    }

    /** As a crash right after the append leaves it. */
    public void loseAnswer(String commandId) {
        int lost = jdbc.sql("UPDATE command.receipt SET answer = NULL WHERE command_id = ? AND answer IS NOT NULL")
                .param(commandId)
                .update();
        if (lost != 1) {
            throw new AssertionError("there was no answer to " + commandId);
        }
    }

    private long count(String table) {
        return jdbc.sql("SELECT count(*) FROM " + table).query(Long.class).single();
    }
}
