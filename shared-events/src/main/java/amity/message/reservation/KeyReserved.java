package amity.message.reservation;

import amity.message.store.Stored;

/** A record took a key, or a place beside its holder. */
@Stored(name = "amity.KeyReserved", revision = "1")
public record KeyReserved(ReservationKey key, String holder) implements ReservationEvent {}
