package amity.eventstore;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * Entries by binary COPY: the server sends each row as it lies on disk and the driver hands it on whole, which costs a
 * fraction of a result set. For long stretches; a short one is quicker with a prepared query.
 */
final class JournalCopy {

    private static final int SIGNATURE = 11;
    private static final long MICROS_TO_2000 = 946_684_800_000_000L;

    private final String schema;

    JournalCopy(String schema) {
        this.schema = schema;
    }

    /** Hands out one entry at a time, as it arrives. */
    void after(Connection connection, long position, int limit, Consumer<? super JournalEntry> reader)
            throws SQLException {
        CopyOut rows = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("COPY (SELECT position, recorded_at,"
                        + " event_id, stream, sequence, stream_type, payload_type, payload_revision, payload, metadata FROM "
                        + schema + ".event WHERE position > " + position + " AND position <= " + (position + limit)
                        + " ORDER BY position) TO STDOUT (FORMAT binary)");
        Texts types = new Texts();
        byte[] row = rows.readFromCopy();
        boolean first = true;
        while (row != null) {
            ByteBuffer bytes = ByteBuffer.wrap(row);
            if (first) {
                bytes.position(SIGNATURE + Integer.BYTES);
                int extension = bytes.getInt();
                bytes.position(bytes.position() + extension);
                first = false;
            }
            if (bytes.remaining() > Short.BYTES) {
                reader.accept(entry(bytes, types));
            }
            row = rows.readFromCopy();
        }
    }

    private static JournalEntry entry(ByteBuffer row, Texts texts) {
        row.getShort();
        row.getInt();
        long position = row.getLong();
        row.getInt();
        long recorded = row.getLong() + MICROS_TO_2000;
        String id = text(row);
        String stream = row.getInt(row.position()) < 0 ? skip(row) : text(row);
        long sequence = row.getInt() < 0 ? 0 : row.getLong();
        String streamType = texts.streamType.read(row);
        String type = texts.type.read(row);
        String revision = texts.revision.read(row);
        byte[] payload = bytes(row);
        byte[] metadata = bytes(row);
        if (type == null) {
            throw new IllegalStateException("an event without a type at " + position);
        }
        return stream == null
                ? new JournalEntry(position, recorded, id, type, revision, payload, metadata)
                : new JournalEntry.InStream(
                        position, recorded, id, stream, sequence, streamType, type, revision, payload, metadata);
    }

    private static @Nullable String skip(ByteBuffer row) {
        row.getInt();
        return null;
    }

    private static String text(ByteBuffer row) {
        int length = row.getInt();
        String text = new String(row.array(), row.position(), length, StandardCharsets.UTF_8);
        row.position(row.position() + length);
        return text;
    }

    private static byte[] bytes(ByteBuffer row) {
        byte[] bytes = new byte[row.getInt()];
        row.get(bytes);
        return bytes;
    }

    /** Columns that say the same again and again. */
    private record Texts(Text streamType, Text type, Text revision) {
        Texts() {
            this(new Text(), new Text(), new Text());
        }
    }

    /** A column whose text often equals that of the row before. */
    private static final class Text {
        private byte[] bytes = new byte[0];
        private String text = "";

        @Nullable
        String read(ByteBuffer row) {
            int length = row.getInt();
            if (length < 0) {
                return null;
            }
            int start = row.position();
            row.position(start + length);
            if (!Arrays.equals(bytes, 0, bytes.length, row.array(), start, start + length)) {
                bytes = Arrays.copyOfRange(row.array(), start, start + length);
                text = new String(bytes, StandardCharsets.UTF_8);
            }
            return text;
        }
    }
}
