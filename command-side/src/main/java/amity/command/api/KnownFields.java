package amity.command.api;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Refuses fields that a command does not have, before anything else is said: of a misspelled field it is more helpful to
 * hear that it is unknown than that the right one is missing.
 */
final class KnownFields {

    private KnownFields() {}

    static void check(Class<?> type, ObjectNode body) {
        check(type, body, "", ", source, note");
    }

    private static void check(Class<?> type, ObjectNode object, String path, String more) {
        Map<String, Class<?>> known = Arrays.stream(type.getRecordComponents())
                .collect(Collectors.toMap(
                        RecordComponent::getName, RecordComponent::getType, (one, other) -> one, TreeMap::new));
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            String name = path + CommandMessages.printable(property.getKey());
            Class<?> inside = known.get(property.getKey());
            if (inside == null) {
                throw BadInput.in(name, "field-unknown", name, String.join(", ", known.keySet()) + more);
            }
            if (isObject(inside) && property.getValue() instanceof ObjectNode nested) {
                check(inside, nested, name + ".", "");
            }
        }
    }

    /** A record of several fields is an object; one of a single field is a value, such as an id. */
    static boolean isObject(Class<?> type) {
        return type.isRecord() && type.getRecordComponents().length > 1;
    }
}
