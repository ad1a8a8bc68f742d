package amity.message.reservation;

import amity.message.store.Stored;

/** A record gave a key back. */
@Stored(name = "amity.KeyReleased", revision = "1")
public record KeyReleased(ReservationKey key, String holder) implements ReservationEvent {}
