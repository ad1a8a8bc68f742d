package amity.command.partner;

import amity.command.reservation.Reservations;
import amity.message.reservation.ReservationKey;
import amity.message.value.PartnerId;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * References as a reservation: {@code reference/oita} is held by the first record that names the partner, or by the partner
 * itself once it is retracted. Whoever comes first takes it, the other is in conflict, tries again, and sees it.
 */
@Component
class ReservedPartnerReferences implements PartnerReferences {

    private static final int MOST_REMEMBERED = 10_000;

    private final Reservations reservations;
    private final PartnerBook partners;

    /** Partners that records name, from reading only: what is taken just now may still be refused. Never untrue again. */
    private final Set<PartnerId> known = ConcurrentHashMap.newKeySet();

    ReservedPartnerReferences(Reservations reservations, PartnerBook partners) {
        this.reservations = reservations;
        this.partners = partners;
    }

    @Override
    public Optional<TieHistory> named(PartnerId partner, String record) {
        if (!known.contains(partner)) {
            reservations
                    .claim(key(partner), record)
                    .filter(holder -> !holder.equals(partner.stream()))
                    .ifPresent(holder -> remember(partner));
        }
        // Only now: of a partner that was retracted before the reference was read it must be seen, too.
        return partners.tiesOf(partner);
    }

    @Override
    public Optional<String> close(PartnerId partner) {
        return reservations.claim(key(partner), partner.stream());
    }

    private void remember(PartnerId partner) {
        if (known.size() < MOST_REMEMBERED) {
            known.add(partner);
        }
    }

    private static ReservationKey key(PartnerId partner) {
        return ReservationKey.of("reference", partner.value());
    }
}
