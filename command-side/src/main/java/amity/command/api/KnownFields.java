package amity.command.api;

import amity.command.desk.FlatForm;
import amity.message.Provenance;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Refuses fields that a command does not have, before anything else is said: of a misspelled field it is more helpful to
 * hear that it is unknown than that the right one is missing.
 */
final class KnownFields {

    private KnownFields() {}

    static void check(Class<?> type, ObjectNode body) {
        check(type, body, "", List.of(Provenance.SOURCE, Provenance.NOTE));
    }

    private static void check(Class<?> type, ObjectNode object, String path, List<String> more) {
        SortedMap<String, Type> known = FlatForm.fields(type);
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            String name = path + CommandMessages.printable(property.getKey());
            Type inside = known.get(property.getKey());
            if (inside == null) {
                throw BadInput.in(name, "field-unknown", name, Names.of(known.keySet(), more));
            }
            checkInside(inside, property.getValue(), name);
        }
    }

    private static void checkInside(Type type, JsonNode value, String name) {
        if (value instanceof ObjectNode nested && type instanceof Class<?> record && isObject(record)) {
            check(record, nested, name + ".", List.of());
        }
        if (value instanceof ArrayNode list && type instanceof ParameterizedType listed) {
            Type element = listed.getActualTypeArguments()[0];
            for (int i = 0; i < list.size(); i++) {
                checkInside(element, list.get(i), name + "[" + i + "]");
            }
        }
    }

    /** A record of several fields is an object; one of a single field is a value, such as an id. */
    static boolean isObject(Class<?> type) {
        return type.isRecord() && type.getRecordComponents().length > 1;
    }
}
