package amity.benchmarks.journal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows by binary COPY over one connection, one commit a batch: a ceiling, as nothing is checked and nobody waits alone. */
final class Copy {

    private static final byte[] BEGIN = "PGCOPY\n\u00ff\r\n\0\0\0\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final Instant POSTGRES_EPOCH = Instant.parse("2000-01-01T00:00:00Z");
    private static final String COPY = "COPY bare (recorded_at, event_id, stream, sequence, stream_type, payload_type,"
            + " payload_revision, payload, metadata) FROM STDIN (FORMAT binary)";

    private final Connection connection;
    private final Serializer serializer = Journal.serializer();

    Copy(Connection connection) {
        this.connection = connection;
    }

    /** Batches of so many rows for a while; the latency is a batch's. */
    Load take(int rows, double seconds) throws SQLException, IOException {
        LongStream.Builder nanos = LongStream.builder();
        long begin = System.nanoTime();
        long start = begin;
        while (start < begin + seconds * 1e9) {
            batch(rows);
            long done = System.nanoTime();
            nanos.add(done - start);
            start = done;
        }
        Load batches = Load.of(nanos.build().toArray(), (start - begin) / 1e9);
        return new Load(batches.perSecond() * rows, batches.p50(), batches.p99());
    }

    private void batch(int rows) throws SQLException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(rows * 800);
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(BEGIN);
        for (int i = 0; i < rows; i++) {
            row(out, Fact.in(UUID.randomUUID().toString()));
        }
        out.writeShort(-1);
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
        copy.writeToCopy(bytes.toByteArray(), 0, bytes.size());
        copy.endCopy();
    }

    private void row(DataOutputStream out, DomainEventMessage<Fact> event) throws IOException {
        out.writeShort(9);
        out.writeInt(8);
        out.writeLong(ChronoUnit.MICROS.between(POSTGRES_EPOCH, event.getTimestamp()));
        field(out, event.getIdentifier());
        field(out, event.getAggregateIdentifier());
        out.writeInt(8);
        out.writeLong(0);
        field(out, "visit");
        field(out, Fact.class.getName());
        field(out, "1");
        field(out, event.serializePayload(serializer, byte[].class).getData());
        field(out, event.serializeMetaData(serializer, byte[].class).getData());
    }

    private static void field(DataOutputStream out, String text) throws IOException {
        field(out, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void field(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
