package amity.query.projection;

import amity.message.AmityEvent;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/**
 * Folds the events of some records, in order, into the tables of a new generation that nobody else writes for them. A row is
 * written when it is no longer believed, or at the end; so many records are kept in memory, and one that comes back later is
 * folded from its own stream.
 */
final class Folding {

    private final Projection projection;
    private final EventStore journal;
    private final ZoneId zone;
    private final Connection connection;
    private final Generation generation;
    private final Closings closings;
    private final int most;
    private final CopyBuffer buffer;
    private final SetAside setAside = new SetAside();
    private final Map<RowTable, PreparedStatement> closing = new HashMap<>();

    /** @param open rows that are believed and not written, each with the position from which it is */
    private record Kept(Believed<?> believed, Map<Row, Long> open) {}

    private final LinkedHashMap<String, Kept> kept = new LinkedHashMap<>(1024, 0.75f, true);

    /** @param most records that are kept in memory */
    Folding(Generation generation, EventStore journal, ZoneId zone, Connection connection, Closings closings, int most)
            throws SQLException {
        this.generation = generation;
        this.projection = generation.projection();
        this.journal = journal;
        this.zone = zone;
        this.connection = connection;
        this.closings = closings;
        this.most = most;
        this.buffer = new CopyBuffer(connection, generation);
    }

    void fold(TrackedEventMessage<?> message) throws SQLException, IOException {
        if (setAside.tookBehind(message)) {
            return;
        }
        @Nullable Step step;
        try {
            step = step(message);
        } catch (RuntimeException poison) {
            // As live: the record stays as it was, and what follows of it waits.
            setAside.add(message, poison);
            return;
        }
        if (step != null) {
            take(step, message.trackingToken().position().orElseThrow());
        }
    }

    private record Step(String record, Map<Row, Long> open, RowChange change, Believed<?> after) {}

    /** What the event changes; null where the projection is not concerned. Nothing is remembered or written yet. */
    private @Nullable Step step(TrackedEventMessage<?> message) {
        long position = message.trackingToken().position().orElseThrow();
        if (!(message.getPayload() instanceof AmityEvent event)) {
            throw new IllegalStateException("unknown event at position " + position + ": " + message.getPayload());
        }
        Believed<?> nothing = Believed.nothing(projection, event).orElse(null);
        if (nothing == null) {
            return null;
        }
        Fact fact = Fact.of(message, zone);
        Kept before = kept.get(fact.record());
        Believed<?> believed = before != null ? before.believed() : Believed.reread(nothing, fact, journal, zone);
        Believed<?> after = believed.after(fact);
        RowChange change = believed.change(after, fact, position);
        return new Step(fact.record(), before != null ? before.open() : HashMap.newHashMap(2), change, after);
    }

    private void take(Step step, long position) throws SQLException, IOException {
        for (Row row : step.change().closed()) {
            Long from = step.open().remove(row);
            if (from != null) {
                buffer.add(step.record(), row, from, position);
            } else {
                close(step.record(), row, position);
            }
        }
        for (Row row : step.change().opened()) {
            step.open().put(row, position);
        }
        for (Row row : step.change().trail()) {
            buffer.add(step.record(), row, position, null);
        }
        kept.put(step.record(), new Kept(step.after(), step.open()));
        if (kept.size() > most) {
            Map.Entry<String, Kept> eldest = kept.pollFirstEntry();
            write(eldest.getKey(), eldest.getValue());
        }
    }

    /** Of a record that was forgotten and comes back: its row is in the table already, or on its way. */
    private void close(String record, Row row, long position) throws SQLException, IOException {
        buffer.flush(row.table());
        PreparedStatement close = closing.get(row.table());
        if (close == null) {
            closings.index(row.table(), connection);
            close = connection.prepareStatement(row.table().close(generation.schema()));
            closing.put(row.table(), close);
        }
        close.setLong(1, position);
        close.setString(2, record);
        close.setInt(3, row.slot());
        int closed = close.executeUpdate();
        if (closed != 1) {
            throw new SQLException(closed + " rows of " + record + " were closed where one was to be: " + row);
        }
    }

    private void write(String record, Kept it) throws SQLException, IOException {
        for (Map.Entry<Row, Long> row : it.open().entrySet()) {
            buffer.add(record, row.getKey(), row.getValue(), null);
        }
    }

    /** Writes what is still open. @return records with an event that could not be folded */
    SetAside finish() throws SQLException, IOException {
        for (Map.Entry<String, Kept> one : kept.entrySet()) {
            write(one.getKey(), one.getValue());
        }
        kept.clear();
        buffer.flush();
        for (PreparedStatement close : closing.values()) {
            close.close();
        }
        return setAside;
    }
}
