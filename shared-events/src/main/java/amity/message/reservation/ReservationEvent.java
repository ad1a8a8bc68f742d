package amity.message.reservation;

import amity.message.AmityEvent;

/** What happened to a key that one record at a time may hold. Not a fact of the domain: no projection shows it. */
public sealed interface ReservationEvent extends AmityEvent permits KeyReserved, KeyReleased {

    ReservationKey key();

    /** The id of the record. */
    String holder();
}
