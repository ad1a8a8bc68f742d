package amity.command.reservation;

import amity.message.reservation.KeyReleased;
import amity.message.reservation.KeyReserved;
import amity.message.reservation.ReservationEvent;
import amity.message.reservation.ReservationKey;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One key and the records that hold it, the first first. */
@Aggregate(type = "reservation")
class Reservation {

    @AggregateIdentifier
    private @Nullable String stream;

    private final Set<String> holders = new LinkedHashSet<>();

    /** Of those who gave the key back: who had it beside them then. */
    private final Map<String, Set<String>> leftBehind = new HashMap<>();

    Optional<String> holderOtherThan(String holder) {
        return holders.stream().filter(other -> !other.equals(holder)).findFirst();
    }

    /** Another who has the key by now, and had not when the holder gave it back. */
    Optional<String> newcomerAfter(String holder) {
        Set<String> known = leftBehind.getOrDefault(holder, Set.of());
        return holders.stream()
                .filter(other -> !other.equals(holder) && !known.contains(other))
                .findFirst();
    }

    void take(ReservationKey key, String holder, MetaData provenance) {
        if (!holders.contains(holder)) {
            AggregateLifecycle.apply(new KeyReserved(key, holder), provenance);
        }
    }

    void giveBack(ReservationKey key, String holder, MetaData provenance) {
        if (holders.contains(holder)) {
            AggregateLifecycle.apply(new KeyReleased(key, holder), provenance);
        }
    }

    @EventSourcingHandler
    void on(ReservationEvent event) {
        stream = event.key().stream();
        switch (event) {
            case KeyReserved reserved -> holders.add(reserved.holder());
            case KeyReleased released -> {
                holders.remove(released.holder());
                leftBehind.put(released.holder(), Set.copyOf(holders));
            }
        }
    }
}
