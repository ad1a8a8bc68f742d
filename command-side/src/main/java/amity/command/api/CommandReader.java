package amity.command.api;

import amity.command.desk.FlatForm;
import amity.message.AmityCommand;
import amity.message.Provenance;
import amity.message.store.Json;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes a body apart into the command and what travels with it. */
@Component
class CommandReader {

    private final Map<CommandKind, ObjectReader> readers;

    CommandReader() {
        JsonMapper mapper = Json.mapper();
        readers = CommandKind.all().stream()
                .collect(Collectors.toMap(Function.identity(), kind -> mapper.readerFor(kind.type())));
    }

    record Stated(AmityCommand command, Provenance provenance) {}

    /**
     * @param body is used up
     * @throws BadInput naming the field
     */
    Stated read(CommandKind kind, ObjectNode body, String actor, String commandId, String traceId) {
        String source = take(body, Provenance.SOURCE);
        String note = take(body, Provenance.NOTE);
        KnownFields.check(kind.type(), body);
        refuseNullsInLists(body, "");
        kind.newRecord()
                .filter(field ->
                        body.path(field).isMissingNode() || body.path(field).isNull())
                .ifPresent(field -> body.put(field, RecordIds.derived(field, commandId)));
        AmityCommand command = command(kind, body);
        return new Stated(command, Unreadable.unwrapped(() -> provenance(actor, source, note, commandId, traceId)));
    }

    private AmityCommand command(CommandKind kind, ObjectNode body) {
        ObjectReader reader = readers.get(kind);
        if (reader == null) {
            throw new IllegalArgumentException(kind.name());
        }
        FlatForm.nest(kind.type(), body);
        try {
            return reader.readValue(body);
        } catch (JacksonException e) {
            throw Unreadable.translate(e, FlatForm.content(kind.type()));
        }
    }

    @SuppressWarnings("NullAway") // A missing source is refused by Provenance, with the words for it.
    private static Provenance provenance(
            String actor, @Nullable String source, @Nullable String note, String commandId, String traceId) {
        return new Provenance(actor, source, note, commandId, traceId);
    }

    private static @Nullable String take(ObjectNode body, String field) {
        JsonNode value = body.remove(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw BadInput.in(field, "wrong-type", new Phrase("expected.text"));
        }
        return value.stringValue();
    }

    private static void refuseNullsInLists(JsonNode node, String path) {
        node.properties().forEach(property -> {
            String inside = path + property.getKey();
            if (property.getValue() instanceof ArrayNode list
                    && list.values().stream().anyMatch(JsonNode::isNull)) {
                throw BadInput.in(CommandMessages.printable(inside), "null-in-list");
            }
            refuseNullsInLists(property.getValue(), inside + ".");
        });
    }
}
