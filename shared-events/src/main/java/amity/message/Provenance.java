package amity.message;

import amity.message.value.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from (rule 7); the metadata of every command and event.
 *
 * @param actor the login of who stated it
 * @param source document number, address or newspaper with date; required
 * @param note what else should be remembered
 * @param commandId the same for every retry of one command
 * @param traceId joins log lines of one request
 */
public record Provenance(
        String actor, String source, @Nullable String note, String commandId, String traceId) {

    public static final String ACTOR = "actor";
    public static final String SOURCE = "source";
    public static final String NOTE = "note";
    public static final String COMMAND_ID = "commandId";
    public static final String TRACE_ID = "traceId";

    private static final List<String> FIELDS = List.of(ACTOR, SOURCE, NOTE, COMMAND_ID, TRACE_ID);

    /** @throws amity.message.value.InvalidValue in {@code source} or {@code note} */
    public Provenance {
        source = Texts.required(SOURCE, source, Texts.SENTENCE);
        note = Texts.optional(NOTE, note, Texts.SENTENCE);
    }

    /** The names of all fields, as the keys of metadata. */
    public static String[] fields() {
        return FIELDS.toArray(String[]::new);
    }

    public Map<String, String> toMetadata() {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put(ACTOR, actor);
        metadata.put(SOURCE, source);
        if (note != null) {
            metadata.put(NOTE, note);
        }
        metadata.put(COMMAND_ID, commandId);
        metadata.put(TRACE_ID, traceId);
        return metadata;
    }
}
