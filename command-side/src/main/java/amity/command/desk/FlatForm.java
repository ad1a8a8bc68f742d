package amity.command.desk;

import amity.message.AmityCommand;
import amity.message.Content;
import amity.message.store.Json;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The form in which a command is stated: the fields of its {@link Content} stand beside its id. */
public final class FlatForm {

    private static final JsonMapper JSON = Json.mapper();

    private FlatForm() {}

    /** The fields that a record is stated with, each with its type. */
    public static SortedMap<String, Type> fields(Class<?> type) {
        SortedMap<String, Type> fields = new TreeMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (isContent(component)) {
                fields.putAll(fields(component.getType()));
            } else {
                fields.put(component.getName(), component.getGenericType());
            }
        }
        return fields;
    }

    /** The component of a command that is its content, which no sender ever sees. */
    public static Optional<String> content(Class<? extends AmityCommand> command) {
        return contentOf(command).map(RecordComponent::getName);
    }

    /** Moves the fields of the content into an object of their own, also if there are none: then each is missing. */
    public static void nest(Class<? extends AmityCommand> command, ObjectNode stated) {
        contentOf(command).ifPresent(component -> {
            ObjectNode content = stated.objectNode();
            for (String field : fields(component.getType()).keySet()) {
                JsonNode value = stated.remove(field);
                if (value != null) {
                    content.set(field, value);
                }
            }
            stated.set(component.getName(), content);
        });
    }

    static ObjectNode of(AmityCommand command) {
        Optional<String> content = content(command.getClass());
        ObjectNode nested = JSON.valueToTree(command);
        ObjectNode flat = nested.objectNode();
        for (Map.Entry<String, JsonNode> field : nested.properties()) {
            if (content.isPresent()
                    && field.getKey().equals(content.get())
                    && field.getValue() instanceof ObjectNode fields) {
                flat.setAll(fields);
            } else {
                flat.set(field.getKey(), field.getValue());
            }
        }
        return flat;
    }

    private static Optional<RecordComponent> contentOf(Class<? extends AmityCommand> command) {
        return Arrays.stream(command.getRecordComponents())
                .filter(FlatForm::isContent)
                .findFirst();
    }

    private static boolean isContent(RecordComponent component) {
        return Content.class.isAssignableFrom(component.getType());
    }
}
