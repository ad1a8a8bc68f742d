package amity.command.honor;

import amity.message.reservation.ReservationKey;
import amity.message.value.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Where one award stands. */
sealed interface HonorState {

    record Unawarded() implements HonorState {}

    /**
     * @param awarded null is unknown
     * @param key under which it stands in the way of the same honor; null where it cannot be compared
     */
    record Standing(@Nullable EdtfDate awarded, @Nullable ReservationKey key) implements HonorState {}

    record Revoked() implements HonorState {}
}
