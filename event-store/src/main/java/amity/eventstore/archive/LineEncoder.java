package amity.eventstore.archive;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes lines as JSON objects, each with a line feed. */
final class LineEncoder {

    /** Always six digits, so that columns stand below each other. */
    private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final JsonFactory json = JsonFactory.builder().build();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);

    byte[] encode(Line line) {
        bytes.reset();
        try (JsonGenerator out = json.createGenerator(ObjectWriteContext.empty(), bytes)) {
            out.writeStartObject();
            switch (line) {
                case Line.Header(ArchiveHeader header) -> {
                    out.writeStringProperty("format", Format.NAME);
                    out.writeNumberProperty("version", Format.VERSION);
                    out.writeStringProperty("created", time(header.created()));
                    out.writeStringProperty("engine", header.engine());
                    out.writeNumberProperty("events", header.events());
                }
                case Line.Event(ArchivedEvent event) -> event(out, event);
                case Line.Checkpoint(long events, String sha256) -> {
                    out.writeNumberProperty("checkpoint", events);
                    out.writeStringProperty("sha256", sha256);
                }
                case Line.End(long events, String sha256) -> {
                    out.writeNumberProperty("end", events);
                    out.writeStringProperty("sha256", sha256);
                }
            }
            out.writeEndObject();
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private static void event(JsonGenerator out, ArchivedEvent event) {
        out.writeNumberProperty("position", event.position());
        out.writeStringProperty("recorded", time(event.recordedAt()));
        out.writeStringProperty("id", event.id());
        ArchivedEvent.Place place = event.place();
        if (place != null) {
            out.writeStringProperty("stream", place.stream());
            out.writeNumberProperty("number", place.number());
            if (place.streamType() != null) {
                out.writeStringProperty("streamType", place.streamType());
            }
        }
        out.writeStringProperty("type", event.payloadType());
        if (event.payloadRevision() != null) {
            out.writeStringProperty("revision", event.payloadRevision());
        }
        bytes(out, "payload", event.payload());
        bytes(out, "metadata", event.metadata());
    }

    /** Text as it is; what is no UTF-8 in Base64. Not as JSON within JSON: bytes that only mean the same are not the same. */
    private static void bytes(JsonGenerator out, String name, byte[] bytes) {
        try {
            out.writeStringProperty(
                    name,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException binary) {
            out.writeStringProperty(name + "Base64", Base64.getEncoder().encodeToString(bytes));
        }
    }

    private static String time(Instant instant) {
        return MICROS.format(instant);
    }
}
