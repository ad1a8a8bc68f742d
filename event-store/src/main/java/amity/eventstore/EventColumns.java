package amity.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The events of several requests, column by column, as the append functions take them. */
final class EventColumns {

    private final Integer[] requests;
    private final String[] eventIds;
    private final @Nullable Long[] recordedMicros;
    private final @Nullable String[] streams;
    private final @Nullable Long[] sequences;
    private final @Nullable String[] streamTypes;
    private final String[] payloadTypes;
    private final @Nullable String[] payloadRevisions;
    private final byte[][] payloads;
    private final byte[][] metadata;

    private EventColumns(int size) {
        requests = new Integer[size];
        eventIds = new String[size];
        recordedMicros = new Long[size];
        streams = new String[size];
        sequences = new Long[size];
        streamTypes = new String[size];
        payloadTypes = new String[size];
        payloadRevisions = new String[size];
        payloads = new byte[size][];
        metadata = new byte[size][];
    }

    /** In the order of the requests; no event is earlier than the one before it. */
    static EventColumns of(List<AppendRequest> requests) {
        int size = requests.stream().mapToInt(request -> request.rows().size()).sum();
        EventColumns columns = new EventColumns(size);
        long latest = Long.MIN_VALUE;
        int row = 0;
        for (int request = 0; request < requests.size(); request++) {
            for (EventRow event : requests.get(request).rows()) {
                Long micros = event.recordedMicros();
                latest = micros == null ? latest : Math.max(latest, micros);
                columns.put(row++, request, event, micros == null ? null : (Long) latest);
            }
        }
        return columns;
    }

    private void put(int row, int request, EventRow event, @Nullable Long micros) {
        requests[row] = request;
        eventIds[row] = event.eventId();
        recordedMicros[row] = micros;
        streams[row] = event.stream();
        sequences[row] = event.sequence();
        streamTypes[row] = event.streamType();
        payloadTypes[row] = event.payloadType();
        payloadRevisions[row] = event.payloadRevision();
        payloads[row] = event.payload();
        metadata[row] = event.metadata();
    }

    /** For each event the number of its request. */
    Integer[] requests() {
        return requests;
    }

    void set(PreparedStatement statement, int first, Connection connection) throws SQLException {
        statement.setArray(first, connection.createArrayOf("text", eventIds));
        statement.setArray(first + 1, connection.createArrayOf("int8", recordedMicros));
        statement.setArray(first + 2, connection.createArrayOf("text", streams));
        statement.setArray(first + 3, connection.createArrayOf("int8", sequences));
        statement.setArray(first + 4, connection.createArrayOf("text", streamTypes));
        statement.setArray(first + 5, connection.createArrayOf("text", payloadTypes));
        statement.setArray(first + 6, connection.createArrayOf("text", payloadRevisions));
        statement.setArray(first + 7, connection.createArrayOf("bytea", payloads));
        statement.setArray(first + 8, connection.createArrayOf("bytea", metadata));
    }
}
