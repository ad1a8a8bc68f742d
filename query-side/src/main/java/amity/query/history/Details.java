package amity.query.history;

import amity.message.AmityEvent;
import amity.message.Content;
import amity.message.Corrected;
import amity.message.Retracted;
import amity.message.record.RecordStepCorrected;
import amity.message.record.RecordStepRetracted;
import amity.message.store.Json;
import java.lang.reflect.RecordComponent;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an event says besides what every entry has: as it is stored, its content's fields beside its own, without the record's
 * id, the date, the number of the fact that it is about and the reason for a correction.
 */
final class Details {

    private static final JsonMapper JSON = Json.mapper();

    /** @param id the name of the field with the record's id @param contents the names of those with content */
    private record Form(String id, List<String> contents) {

        static Form of(Class<?> event) {
            List<RecordComponent> fields = List.of(event.getRecordComponents());
            return new Form(
                    fields.getFirst().getName(),
                    fields.stream()
                            .filter(field -> Content.class.isAssignableFrom(field.getType()))
                            .map(RecordComponent::getName)
                            .toList());
        }
    }

    private static final ClassValue<Form> FORMS = new ClassValue<>() {
        @Override
        protected Form computeValue(Class<?> event) {
            return Form.of(event);
        }
    };

    private Details() {}

    static String of(AmityEvent event, String record) {
        ObjectNode details = JSON.valueToTree(event);
        Form form = FORMS.get(event.getClass());
        for (String name : form.contents()) {
            ObjectNode content = (ObjectNode) details.remove(name);
            content.properties().forEach(field -> details.set(field.getKey(), field.getValue()));
        }
        String id = record.substring(record.indexOf('/') + 1);
        details.remove("date");
        removeIf(details, form.id(), id);
        if (event instanceof Corrected || event instanceof Retracted) {
            details.remove("reason");
            details.remove("change");
        }
        if (event instanceof RecordStepCorrected || event instanceof RecordStepRetracted) {
            details.remove(List.of("kind", "recordId", "step"));
        }
        return JSON.writeValueAsString(details);
    }

    private static void removeIf(ObjectNode details, String field, String value) {
        JsonNode node = details.get(field);
        if (node != null && node.isString() && node.stringValue().equals(value)) {
            details.remove(field);
        }
    }
}
