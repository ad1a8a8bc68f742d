package amity.eventstore.archive;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads lines; takes nothing that the format does not have, for it would be lost on the way. */
final class LineDecoder {

    private final JsonFactory json = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Format.LONGEST_LINE)
                    .build())
            .build();

    /** A line is none that the format has. */
    static final class BadLine extends Exception {

        private static final long serialVersionUID = 1L;

        BadLine(String message) {
            super(message);
        }
    }

    /** @param line without its line feed */
    Line decode(byte[] line) throws BadLine {
        Fields fields = fields(line);
        Line decoded;
        if (fields.has("position")) {
            decoded = new Line.Event(event(fields));
        } else if (fields.has("checkpoint")) {
            decoded = new Line.Checkpoint(fields.number("checkpoint"), fields.text("sha256"));
        } else if (fields.has("end")) {
            decoded = new Line.End(fields.number("end"), fields.text("sha256"));
        } else if (fields.has("format")) {
            decoded = new Line.Header(header(fields));
        } else {
            throw new BadLine("no line of this format");
        }
        fields.nothingElse();
        return decoded;
    }

    private static ArchiveHeader header(Fields fields) throws BadLine {
        if (!fields.text("format").equals(Format.NAME)) {
            throw new BadLine("another format");
        }
        long version = fields.number("version");
        if (version != Format.VERSION) {
            throw new BadArchive("is of version " + version + " of the format; this program reads version "
                    + Format.VERSION + ". Use a newer one");
        }
        return new ArchiveHeader(time(fields.text("created")), fields.text("engine"), fields.number("events"));
    }

    private static ArchivedEvent event(Fields fields) throws BadLine {
        return new ArchivedEvent(
                fields.number("position"),
                time(fields.text("recorded")),
                fields.text("id"),
                fields.has("stream")
                        ? new ArchivedEvent.Place(
                                fields.text("stream"), fields.number("number"), fields.optionalText("streamType"))
                        : null,
                fields.text("type"),
                fields.optionalText("revision"),
                fields.bytes("payload"),
                fields.bytes("metadata"));
    }

    private static Instant time(String text) throws BadLine {
        try {
            Instant time = Instant.parse(text);
            if (time.getNano() % 1_000 != 0) {
                throw new BadLine("a time finer than a microsecond");
            }
            return time;
        } catch (DateTimeParseException e) {
            throw new BadLine("no time: " + text);
        }
    }

    private Fields fields(byte[] line) throws BadLine {
        Map<String, Object> fields = HashMap.newHashMap(12);
        try (JsonParser in = json.createParser(ObjectReadContext.empty(), line)) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                throw new BadLine("no object");
            }
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                fields.put(name, value(in));
            }
            if (in.currentToken() != JsonToken.END_OBJECT || in.nextToken() != null) {
                throw new BadLine("more than an object");
            }
        } catch (JacksonException e) {
            throw new BadLine("no JSON");
        }
        return new Fields(fields);
    }

    private static Object value(JsonParser in) throws BadLine {
        return switch (in.nextToken()) {
            case VALUE_STRING -> in.getString();
            case VALUE_NUMBER_INT -> in.getLongValue();
            default -> throw new BadLine("neither text nor number");
        };
    }
}
