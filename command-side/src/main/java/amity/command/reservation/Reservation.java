package amity.command.reservation;

import amity.message.reservation.KeyReleased;
import amity.message.reservation.KeyReserved;
import amity.message.reservation.ReservationEvent;
import amity.message.reservation.ReservationKey;
import java.util.LinkedHashSet;
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

    Optional<String> holderOtherThan(String holder) {
        return holders.stream().filter(other -> !other.equals(holder)).findFirst();
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
            case KeyReleased released -> holders.remove(released.holder());
        }
    }
}
