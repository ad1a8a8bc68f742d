package amity.command.honor;

import amity.message.value.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Where one award stands. */
sealed interface HonorState {

    record Unawarded() implements HonorState {}

    /** @param awarded null is unknown */
    record Standing(@Nullable EdtfDate awarded) implements HonorState {}

    record Revoked() implements HonorState {}
}
