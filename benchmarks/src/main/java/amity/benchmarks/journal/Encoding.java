package amity.benchmarks.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.Serializer;

/** A table like the journal's with payload and metadata of one type: {@code bytea} or {@code jsonb}. */
final class Encoding {

    private static final int FETCH = 4096;

    private final String type;
    private final Connection connection;
    private final Serializer serializer = Journal.serializer();
    private final String insert;
    private long head;

    Encoding(String type, Connection connection) {
        this.type = type;
        this.connection = connection;
        this.insert = "INSERT INTO " + table()
                + " SELECT ? + n, timestamptz 'epoch' + micros * interval '1 microsecond', id, s, q, 'visit', '"
                + Fact.class.getName() + "', '1', p, m FROM unnest(?::text[], ?::bigint[], ?::text[], ?::bigint[], ?::"
                + type + "[], ?::" + type + "[]) WITH ORDINALITY AS u (id, micros, s, q, p, m, n)";
    }

    String table() {
        return "as_" + type;
    }

    void create() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE " + table() + " (position bigint PRIMARY KEY, recorded_at timestamptz NOT NULL,"
                            + " event_id text COLLATE \"C\" NOT NULL UNIQUE, stream text COLLATE \"C\", sequence bigint,"
                            + " stream_type text, payload_type text NOT NULL, payload_revision text, payload " + type
                            + " NOT NULL, metadata " + type + " NOT NULL, UNIQUE (stream, sequence))");
        }
    }

    /** Appends so many events in one transaction. */
    void append(int events) throws SQLException {
        String[] ids = new String[events];
        Long[] micros = new Long[events];
        String[] streams = new String[events];
        Long[] sequences = new Long[events];
        Object[] payloads = type.equals("bytea") ? new byte[events][] : new String[events];
        Object[] metadata = type.equals("bytea") ? new byte[events][] : new String[events];
        Class<?> form = payloads.getClass().getComponentType();
        for (int i = 0; i < events; i++) {
            DomainEventMessage<Fact> event = Fact.in(UUID.randomUUID().toString());
            ids[i] = event.getIdentifier();
            micros[i] = ChronoUnit.MICROS.between(Instant.EPOCH, event.getTimestamp());
            streams[i] = event.getAggregateIdentifier();
            sequences[i] = 0L;
            payloads[i] = event.serializePayload(serializer, form).getData();
            metadata[i] = event.serializeMetaData(serializer, form).getData();
        }
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setLong(1, head);
            statement.setArray(2, connection.createArrayOf("text", ids));
            statement.setArray(3, connection.createArrayOf("int8", micros));
            statement.setArray(4, connection.createArrayOf("text", streams));
            statement.setArray(5, connection.createArrayOf("int8", sequences));
            statement.setArray(6, connection.createArrayOf(type, payloads));
            statement.setArray(7, connection.createArrayOf(type, metadata));
            statement.executeUpdate();
        }
        head += events;
    }

    /** Reads all rows, payload and metadata as bytes; the number of bytes of the payloads. */
    long read() throws SQLException {
        long bytes = 0;
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT position, event_id, stream, payload, metadata FROM " + table()
                        + " WHERE position > ? ORDER BY position LIMIT " + FETCH)) {
            for (long position = 0; position < head; ) {
                statement.setLong(1, position);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        position = rows.getLong(1);
                        rows.getString(2);
                        rows.getString(3);
                        bytes += rows.getBytes(4).length;
                        rows.getBytes(5);
                    }
                }
            }
        }
        return bytes;
    }

    long events() {
        return head;
    }

    /** Of the table with its indexes, and of the table alone. */
    long[] sizes() throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(
                        "SELECT pg_total_relation_size('" + table() + "'), pg_table_size('" + table() + "')")) {
            answer.next();
            return new long[] {answer.getLong(1), answer.getLong(2)};
        }
    }
}
