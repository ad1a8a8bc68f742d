package amity.command.honor;

import amity.message.honor.Award;
import amity.message.value.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Where one award stands. */
sealed interface HonorState {

    record Unawarded() implements HonorState {}

    /** @param award as believed now */
    record Standing(Award award) implements HonorState {}

    /**
     * @param award as believed now
     * @param date of the revocation, null is unknown
     * @param reason for it
     */
    record Revoked(
            Award award, @Nullable EdtfDate date, @Nullable String reason) implements HonorState {}

    /** It was never made; its id stays taken. */
    record Retracted() implements HonorState {}
}
