package amity.query.projection;

import amity.message.AmityEvent;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * Folds the events of some records, in order, into the empty tables of a new generation. A row is written when it is no longer
 * believed, or at the end; so many records are kept in memory, and one that comes back later is folded from its own stream.
 */
final class Folding {

    private static final int RECORDS = 100_000;

    private final Projection projection;
    private final EventStore journal;
    private final ZoneId zone;
    private final Connection connection;
    private final Generation generation;
    private final CopyBuffer buffer;
    private final Set<String> failed = new HashSet<>();
    private final Map<RowTable, PreparedStatement> closings = new HashMap<>();

    /** @param open rows that are believed and not written, each with the position from which it is */
    private record Kept(Believed<?> believed, Map<Row, Long> open) {}

    private final LinkedHashMap<String, Kept> kept = new LinkedHashMap<>(1024, 0.75f, true);

    Folding(Generation generation, EventStore journal, ZoneId zone, Connection connection) throws SQLException {
        this.generation = generation;
        this.projection = generation.projection();
        this.journal = journal;
        this.zone = zone;
        this.connection = connection;
        this.buffer = new CopyBuffer(connection, generation);
    }

    void fold(EventMessage<?> message, long position) throws SQLException, IOException {
        if (!(message.getPayload() instanceof AmityEvent event)) {
            throw new IllegalStateException("unknown event at position " + position + ": " + message.getPayload());
        }
        Believed<?> nothing = Believed.nothing(projection, event).orElse(null);
        if (nothing == null) {
            return;
        }
        Fact fact = Fact.of(message, zone);
        if (failed.contains(fact.record())) {
            return;
        }
        try {
            fold(nothing, fact, position);
        } catch (RuntimeException poison) {
            // As live: the record stays as it was, and what follows of it waits.
            failed.add(fact.record());
        }
    }

    private void fold(Believed<?> nothing, Fact fact, long position) throws SQLException, IOException {
        Kept before = kept.get(fact.record());
        Believed<?> believed = before != null ? before.believed() : Believed.reread(nothing, fact, journal, zone);
        Believed<?> after = believed.after(fact);
        RowChange change = believed.change(after, fact, position);
        Map<Row, Long> open = before != null ? before.open() : new HashMap<>();
        for (Row row : change.closed()) {
            Long from = open.remove(row);
            if (from != null) {
                buffer.add(fact.record(), row, from, position);
            } else {
                close(fact.record(), row, position);
            }
        }
        for (Row row : change.opened()) {
            open.put(row, position);
        }
        kept.put(fact.record(), new Kept(after, open));
        if (kept.size() > RECORDS) {
            Map.Entry<String, Kept> eldest = kept.firstEntry();
            kept.remove(eldest.getKey());
            write(eldest.getKey(), eldest.getValue());
        }
    }

    /** Of a record that was forgotten and comes back, its row is in the table already. */
    private void close(String record, Row row, long position) throws SQLException, IOException {
        buffer.flush();
        PreparedStatement close = closings.get(row.table());
        if (close == null) {
            connection
                    .createStatement()
                    .execute("CREATE INDEX IF NOT EXISTS " + row.table().name() + "_while_folding ON "
                            + generation.schema() + "." + row.table().name() + " (record, slot)");
            close = connection.prepareStatement(row.table().close(generation.schema()));
            closings.put(row.table(), close);
        }
        close.setLong(1, position);
        close.setString(2, record);
        close.setInt(3, row.slot());
        close.executeUpdate();
    }

    private void write(String record, Kept it) throws SQLException, IOException {
        for (Map.Entry<Row, Long> row : it.open().entrySet()) {
            buffer.add(record, row.getKey(), row.getValue(), null);
        }
    }

    /** Writes what is still open. @return records with an event that could not be folded */
    List<String> finish() throws SQLException, IOException {
        for (Map.Entry<String, Kept> one : kept.entrySet()) {
            write(one.getKey(), one.getValue());
        }
        kept.clear();
        buffer.flush();
        for (RowTable table : closings.keySet()) {
            connection
                    .createStatement()
                    .execute("DROP INDEX " + generation.schema() + "." + table.name() + "_while_folding");
        }
        return new ArrayList<>(failed);
    }
}
