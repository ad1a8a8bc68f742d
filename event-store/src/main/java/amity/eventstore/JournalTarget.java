package amity.eventstore;

import amity.eventstore.archive.ArchivedEvent;
import amity.eventstore.archive.BadTarget;
import amity.eventstore.archive.EventTarget;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * A journal to be filled from an archive, in one transaction: all of it is there in the end, or nothing. From the first append
 * on, which takes the lock of all appenders, nobody else can write.
 */
public final class JournalTarget implements EventTarget {

    private final Connection connection;
    private final PreparedStatement append;
    private final JournalReader reader;

    /**
     * @param runtime logs in as the role that may append; it needs no other right
     * @throws BadTarget if it cannot
     */
    public JournalTarget(DataSource runtime, String schema) {
        this.reader = new JournalReader(runtime, schema);
        try {
            this.connection = runtime.getConnection();
            connection.setAutoCommit(false);
            this.append = connection.prepareStatement("SELECT " + schema + ".append_all(?, ?, ?, ?, ?, ?, ?, ?, ?)");
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public long head() {
        return reader.head();
    }

    @Override
    public void append(List<ArchivedEvent> events) {
        try {
            EventColumns.of(List.of(new AppendRequest(
                            events.stream().map(JournalTarget::row).toList())))
                    .set(append, 1, connection);
            try (ResultSet result = append.executeQuery()) {
                result.next();
                long before = result.getLong(1);
                if (before != events.getFirst().position() - 1) {
                    throw new BadTarget("Somebody else has written to the target, up to position " + before
                            + "; nothing was imported.");
                }
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static EventRow row(ArchivedEvent event) {
        ArchivedEvent.Place place = event.place();
        return new EventRow(
                event.id(),
                EventRow.micros(event.recordedAt()),
                place == null ? null : place.stream(),
                place == null ? null : (Long) place.number(),
                place == null ? null : place.streamType(),
                event.payloadType(),
                event.payloadRevision(),
                event.payload(),
                event.metadata());
    }

    @Override
    public boolean isAllOrNothing() {
        return true;
    }

    @Override
    public void complete() {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new BadTarget(
                    "Whether the target kept the events is not known: " + e.getMessage() + "; it holds all or none.",
                    e);
        }
    }

    private static BadTarget failed(SQLException e) {
        return new BadTarget("The target cannot be written, and nothing was imported: " + e.getMessage() + ".", e);
    }

    /** What was not completed is undone. */
    @Override
    public void close() {
        try (connection) {
            connection.rollback();
        } catch (SQLException gone) {
            // Whatever was not committed went with the connection.
        }
    }
}
