package amity.benchmarks.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.Serializer;

/** The same row in a table like the journal's, its position from a sequence: what the database does without any of us. */
final class Bare {

    static final String TABLE = "CREATE TABLE bare (position bigserial PRIMARY KEY, recorded_at timestamptz NOT NULL,"
            + " event_id text COLLATE \"C\" NOT NULL UNIQUE, stream text COLLATE \"C\", sequence bigint,"
            + " stream_type text, payload_type text NOT NULL, payload_revision text,"
            + " payload bytea NOT NULL, metadata bytea NOT NULL, UNIQUE (stream, sequence))";

    private static final String INSERT =
            "INSERT INTO bare (recorded_at, event_id, stream, sequence, stream_type, payload_type, payload_revision,"
                    + " payload, metadata) VALUES (?, ?, ?, 0, 'visit', ?, '1', ?, ?)";

    private final DataSource source;
    private final Serializer serializer = Journal.serializer();

    Bare(DataSource source) {
        this.source = source;
    }

    /** One INSERT and one COMMIT. */
    void append(String stream) throws SQLException {
        DomainEventMessage<Fact> event = Fact.in(stream);
        byte[] payload = event.serializePayload(serializer, byte[].class).getData();
        byte[] metadata = event.serializeMetaData(serializer, byte[].class).getData();
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setTimestamp(1, Timestamp.from(event.getTimestamp()));
            insert.setString(2, event.getIdentifier());
            insert.setString(3, stream);
            insert.setString(4, Fact.class.getName());
            insert.setBytes(5, payload);
            insert.setBytes(6, metadata);
            insert.executeUpdate();
        }
    }
}
