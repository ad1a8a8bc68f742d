package amity.benchmarks.journal;

import amity.eventstore.PostgresEventStorageEngine;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** The ways to store an event that are compared. */
final class Stores {

    private Stores() {}

    static Serializer serializer() {
        return Jackson3Serializer.builder().build();
    }

    static PostgresEventStorageEngine journal(HikariDataSource runtime) {
        PostgresEventStorageEngine.Builder builder =
                PostgresEventStorageEngine.builder().dataSource(runtime);
        builder.eventSerializer(serializer()).snapshotSerializer(serializer());
        return builder.build();
    }

    static Store journal(PostgresEventStorageEngine engine) {
        return new Store() {
            @Override
            public void append(String stream) {
                engine.appendEvents(Fact.in(stream));
            }

            @Override
            public void close() {
                engine.close();
            }
        };
    }

    /** Axon's JDBC engine as it is set up for PostgreSQL, each append committing on its own connection. */
    static JdbcEventStorageEngine axon(HikariDataSource source, int batchSize) {
        return JdbcEventStorageEngine.builder()
                .eventSerializer(serializer())
                .snapshotSerializer(serializer())
                .connectionProvider(source::getConnection)
                .transactionManager(NoTransactionManager.INSTANCE)
                .persistenceExceptionResolver((PersistenceExceptionResolver) e -> false)
                .batchSize(batchSize)
                .build();
    }

    static void createAxonTables(JdbcEventStorageEngine engine) {
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
    }

    static Store axon(JdbcEventStorageEngine engine) {
        return new Store() {
            @Override
            public void append(String stream) {
                engine.appendEvents(Fact.in(stream));
            }

            @Override
            public void close() {}
        };
    }

    /** The same row, one INSERT and one COMMIT, by plain JDBC: what the database does without any of us. */
    static Store bare(HikariDataSource source, Serializer serializer) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE IF NOT EXISTS bare (position bigserial PRIMARY KEY, recorded_at timestamptz NOT NULL,"
                            + " event_id text NOT NULL UNIQUE, stream text, sequence bigint, stream_type text, payload_type text NOT NULL,"
                            + " payload_revision text, payload bytea NOT NULL, metadata bytea NOT NULL, UNIQUE (stream, sequence))");
            statement.execute("CREATE INDEX IF NOT EXISTS bare_recorded ON bare (recorded_at, position)");
        }
        return new Store() {
            @Override
            public void append(String stream) throws SQLException {
                DomainEventMessage<Fact> event = Fact.in(stream);
                byte[] payload =
                        event.serializePayload(serializer, byte[].class).getData();
                byte[] metadata =
                        event.serializeMetaData(serializer, byte[].class).getData();
                try (Connection connection = source.getConnection();
                        PreparedStatement insert = connection.prepareStatement(
                                "INSERT INTO bare (recorded_at, event_id, stream, sequence, stream_type, payload_type,"
                                        + " payload_revision, payload, metadata) VALUES (now(), ?, ?, 0, 'visit', ?, '1', ?, ?)")) {
                    insert.setString(1, UUID.randomUUID().toString());
                    insert.setString(2, stream);
                    insert.setString(3, Fact.class.getName());
                    insert.setBytes(4, payload);
                    insert.setBytes(5, metadata);
                    insert.executeUpdate();
                }
            }

            @Override
            public void close() {}
        };
    }
}
