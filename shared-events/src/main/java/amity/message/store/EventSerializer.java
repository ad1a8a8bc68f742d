package amity.message.store;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Axon's Jackson 3 serializer, writing the stable name and revision of an event where Axon would write a class name. */
public final class EventSerializer extends Jackson3Serializer {

    public EventSerializer() {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(Json::configure));
    }

    @Override
    public SerializedType typeForClass(Class type) {
        if (type != null && EventTypes.isEvent(type)) {
            Stored stored = EventTypes.stored(type);
            return new SimpleSerializedType(stored.name(), stored.revision());
        }
        return super.typeForClass(type);
    }

    @Override
    protected String resolveClassName(SerializedType serializedType) {
        return EventTypes.byName(serializedType.getName())
                .map(Class::getName)
                .orElseGet(() -> super.resolveClassName(serializedType));
    }
}
