package amity.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;

/** Reads the journal: short queries by index, each on a connection of its own, none holding a transaction open. */
final class JournalReader {

    /** In microseconds; exact, for they have less than 53 bits. A double is quicker than the numeric that extract gives. */
    private static final String MICROS = "(date_part('epoch', recorded_at) * 1000000)::bigint";

    private static final String COLUMNS = "position, " + MICROS + ", event_id, stream,"
            + " sequence, stream_type, payload_type, payload_revision, payload, metadata";

    private final DataSource dataSource;
    private final JournalCopy copy;
    private final String after;
    private final String inStream;
    private final String snapshot;
    private final String lastSequence;
    private final String positionOf;
    private final String head;
    private final String before;
    private final String at;
    private final String time;
    private final String beginnings;

    JournalReader(DataSource dataSource, String schema) {
        String events = " FROM " + schema + ".event ";
        this.dataSource = dataSource;
        this.copy = new JournalCopy(schema);
        this.after = "SELECT " + COLUMNS + events + "WHERE position > ? ORDER BY position LIMIT ?";
        this.inStream = "SELECT " + COLUMNS + events + "WHERE stream = ? AND sequence >= ? ORDER BY sequence LIMIT ?";
        this.snapshot =
                "SELECT " + COLUMNS.replaceFirst("position", "0") + " FROM " + schema + ".snapshot WHERE stream = ?";
        this.lastSequence = "SELECT sequence" + events + "WHERE stream = ? ORDER BY sequence DESC LIMIT 1";
        this.positionOf = "SELECT position" + events + "WHERE stream = ? AND sequence = ?";
        this.head = "SELECT position" + events + "ORDER BY position DESC LIMIT 1";
        this.beginnings = "SELECT stream" + events + "WHERE stream = ANY (?) AND sequence = 0";
        this.time = "SELECT " + MICROS + events + "WHERE position = ?";
        this.at = "SELECT " + schema + ".position_at(?)";
        this.before = "SELECT " + schema + ".position_before(?)";
    }

    /** A long stretch; not more than the limit, and fewer only at the present end. */
    List<JournalEntry> stretch(long position, int limit) {
        List<JournalEntry> entries = new ArrayList<>(limit);
        stretch(position, limit, entries::add);
        return entries;
    }

    /** The same, one entry at a time; the connection stays open meanwhile. */
    void stretch(long position, int limit, Consumer<? super JournalEntry> reader) {
        try (Connection connection = dataSource.getConnection()) {
            copy.after(connection, position, limit, reader);
        } catch (SQLException e) {
            throw new EventStoreException("The journal could not be read", e);
        }
    }

    List<JournalEntry> after(long position, int limit) {
        return query(after, JournalReader::entries, position, limit);
    }

    List<JournalEntry.InStream> inStream(String stream, long firstSequence, int limit) {
        return domain(query(inStream, JournalReader::entries, stream, firstSequence, limit));
    }

    Optional<JournalEntry.InStream> snapshot(String stream) {
        return domain(query(snapshot, JournalReader::entries, stream)).stream().findFirst();
    }

    Optional<Long> lastSequence(String stream) {
        return Optional.ofNullable(query(lastSequence, JournalReader::number, stream));
    }

    /** Those of the streams that have begun. */
    Set<String> begun(Collection<String> streams) {
        Object names = streams.toArray(String[]::new);
        return query(beginnings, JournalReader::names, names);
    }

    Optional<Long> positionOf(String stream, long sequence) {
        return Optional.ofNullable(query(positionOf, JournalReader::number, stream, sequence));
    }

    /** The last position; 0 where nothing is stored. */
    long head() {
        Long position = query(head, JournalReader::number);
        return position == null ? 0 : position;
    }

    /** The last position recorded before a moment; 0 where there is none. */
    long before(Instant moment) {
        return Objects.requireNonNull(query(before, JournalReader::number, EventRow.micros(moment)));
    }

    /** The last position recorded at or before a moment; empty for one that has not come. */
    Optional<Long> at(Instant moment) {
        return Optional.ofNullable(query(at, JournalReader::number, EventRow.micros(moment)));
    }

    Optional<Instant> time(long position) {
        return Optional.ofNullable(query(time, JournalReader::number, position)).map(JournalEntry::instant);
    }

    private interface Reading<T extends @Nullable Object> {
        T read(ResultSet rows) throws SQLException;
    }

    private <T extends @Nullable Object> T query(String sql, Reading<T> reading, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            // From the second time on a connection what comes is binary: payloads as hexadecimal text are twice as
            // long.
            statement.unwrap(PGStatement.class).setPrepareThreshold(1);
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return reading.read(rows);
            }
        } catch (SQLException e) {
            throw new EventStoreException("The journal could not be read", e);
        }
    }

    private static Set<String> names(ResultSet rows) throws SQLException {
        Set<String> names = new HashSet<>();
        while (rows.next()) {
            names.add(rows.getString(1));
        }
        return names;
    }

    private static @Nullable Long number(ResultSet rows) throws SQLException {
        return rows.next() ? rows.getObject(1, Long.class) : null;
    }

    private static List<JournalEntry.InStream> domain(List<JournalEntry> entries) {
        return entries.stream().map(JournalEntry.InStream.class::cast).toList();
    }

    private static List<JournalEntry> entries(ResultSet rows) throws SQLException {
        List<JournalEntry> entries = new ArrayList<>();
        while (rows.next()) {
            entries.add(entry(rows));
        }
        return entries;
    }

    private static JournalEntry entry(ResultSet rows) throws SQLException {
        long position = rows.getLong(1);
        long recorded = rows.getLong(2);
        String id = rows.getString(3);
        String stream = rows.getString(4);
        String type = rows.getString(7);
        String revision = rows.getString(8);
        byte[] payload = rows.getBytes(9);
        byte[] metadata = rows.getBytes(10);
        return stream == null
                ? new JournalEntry(position, recorded, id, type, revision, payload, metadata)
                : new JournalEntry.InStream(
                        position,
                        recorded,
                        id,
                        stream,
                        rows.getLong(5),
                        rows.getString(6),
                        type,
                        revision,
                        payload,
                        metadata);
    }
}
