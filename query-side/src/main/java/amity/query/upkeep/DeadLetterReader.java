package amity.query.upkeep;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/** Reads what is set aside. */
@Component
public final class DeadLetterReader {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String LETTERS = """
            SELECT l.*, count(*) OVER (PARTITION BY processingGroup, sequenceIdentifier ORDER BY sequenceIndex
                ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING) AS behind,
                row_number() OVER (PARTITION BY processingGroup, sequenceIdentifier ORDER BY sequenceIndex) AS place
            FROM query.dead_letter l
            """;

    private final JdbcClient jdbc;
    private final Serializer serializer;

    DeadLetterReader(JdbcClient jdbc, Serializer serializer) {
        this.jdbc = jdbc;
        this.serializer = serializer;
    }

    /** @param page from 0 */
    public DeadLetterPage list(int page, int size) {
        return new DeadLetterPage(
                page,
                size,
                count(),
                jdbc.sql("SELECT * FROM (" + LETTERS + ") first WHERE place = 1"
                                + " ORDER BY enqueuedAt, deadLetterIdentifier LIMIT :size OFFSET :offset")
                        .param("size", size)
                        .param("offset", (long) page * size)
                        .query((row, number) -> letter(row))
                        .list());
    }

    private int count() {
        return jdbc.sql("SELECT count(DISTINCT (processingGroup, sequenceIdentifier)) FROM query.dead_letter")
                .query(Integer.class)
                .single();
    }

    /** @throws NoSuchDeadLetter if there is none of that id */
    public DeadLetterContent find(String id) {
        return jdbc.sql("SELECT * FROM (" + LETTERS + ") letter WHERE deadLetterIdentifier = :id")
                .param("id", id.replace("\0", ""))
                .query((row, number) -> new DeadLetterContent(
                        letter(row), json(row.getBytes("payload")), json(row.getBytes("metaData"))))
                .optional()
                .orElseThrow(() -> new NoSuchDeadLetter(id));
    }

    /** The first letter of a record; null where nothing is set aside. */
    @Nullable
    DeadLetter first(String projection, String record) {
        return jdbc.sql("SELECT * FROM (" + LETTERS
                        + ") first WHERE place = 1 AND processingGroup = :projection AND sequenceIdentifier = :record")
                .param("projection", projection)
                .param("record", record)
                .query((row, number) -> letter(row))
                .optional()
                .orElse(null);
    }

    private DeadLetter letter(ResultSet row) throws SQLException {
        String causeType = row.getString("causeType");
        return new DeadLetter(
                row.getString("deadLetterIdentifier"),
                row.getString("processingGroup"),
                row.getString("sequenceIdentifier"),
                row.getString("payloadType"),
                row.getString("eventIdentifier"),
                position(row.getBytes("token"), row.getString("tokenType")),
                Instant.parse(row.getString("timestamp")),
                causeType == null
                        ? null
                        : new DeadLetter.Cause(
                                causeType.substring(causeType.lastIndexOf('.') + 1),
                                Objects.requireNonNullElse(row.getString("causeMessage"), "")),
                Instant.parse(row.getString("enqueuedAt")),
                Instant.parse(row.getString("lastTouched")),
                row.getInt("behind"));
    }

    private @Nullable Long position(byte @Nullable [] token, @Nullable String type) {
        if (token == null || type == null) {
            return null;
        }
        TrackingToken read = serializer.deserialize(new SimpleSerializedObject<>(token, byte[].class, type, null));
        return read.position().stream().boxed().findFirst().orElse(null);
    }

    private static JsonNode json(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (JacksonException notJson) {
            return StringNode.valueOf(new String(bytes, StandardCharsets.UTF_8));
        }
    }
}
