package amity.message.store;

import amity.message.AmityEvent;
import amity.message.honor.HonorEvent;
import amity.message.partner.PartnerEvent;
import amity.message.record.RecordEvent;
import amity.message.record.RecordKind;
import amity.message.reservation.ReservationEvent;
import amity.message.visit.VisitEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every kind of event there is, by the name under which it is stored. */
public final class EventTypes {

    private static final List<Class<? extends AmityEvent>> ROOTS =
            List.of(PartnerEvent.class, VisitEvent.class, HonorEvent.class, RecordEvent.class, ReservationEvent.class);

    private static final Map<String, Class<?>> BY_NAME = new TreeMap<>();

    static {
        Stream.concat(ROOTS.stream().flatMap(EventTypes::records), ofRecords()).forEach(type -> {
            if (BY_NAME.put(stored(type).name(), type) != null) {
                throw new IllegalStateException(
                        "two events are stored as " + stored(type).name());
            }
        });
    }

    private EventTypes() {}

    public static List<Class<?>> all() {
        return List.copyOf(BY_NAME.values());
    }

    public static Optional<Class<?>> byName(String storedName) {
        return Optional.ofNullable(BY_NAME.get(storedName));
    }

    public static boolean isEvent(Class<?> type) {
        return type.isAnnotationPresent(Stored.class);
    }

    /** @throws IllegalArgumentException if the class is not the record of an event */
    public static Stored stored(Class<?> type) {
        Stored stored = type.getAnnotation(Stored.class);
        if (stored == null) {
            throw new IllegalArgumentException(type.getName() + " has no @Stored name");
        }
        return stored;
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventTypes::records)
                : Stream.<Class<?>>of(type).filter(Class::isRecord);
    }

    /** Those that each kind of record has a word of its own for. */
    private static Stream<Class<?>> ofRecords() {
        return Arrays.stream(RecordKind.values())
                .flatMap(kind -> kind.messages().stream())
                .filter(EventTypes::isEvent);
    }
}
