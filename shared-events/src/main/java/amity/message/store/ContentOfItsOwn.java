package amity.message.store;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** From revision 1 to 2 of an event: what the record says becomes an object of its own beside its id. */
final class ContentOfItsOwn extends SingleEventUpcaster {

    private final SimpleSerializedType from;
    private final SimpleSerializedType to;
    private final String id;
    private final String content;

    ContentOfItsOwn(String event, String id, String content) {
        this.from = new SimpleSerializedType(event, "1");
        this.to = new SimpleSerializedType(event, "2");
        this.id = id;
        this.content = content;
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(from);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(to, JsonNode.class, this::nested);
    }

    private JsonNode nested(JsonNode flat) {
        ObjectNode outer = (ObjectNode) flat.deepCopy();
        List<String> moved = new ArrayList<>(outer.propertyNames());
        moved.remove(id);
        ObjectNode inner = outer.objectNode();
        moved.forEach(field -> inner.set(field, outer.remove(field)));
        outer.set(content, inner);
        return outer;
    }
}
