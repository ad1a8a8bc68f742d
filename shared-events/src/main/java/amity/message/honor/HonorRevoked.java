package amity.message.honor;

import amity.message.store.Stored;
import amity.message.value.EdtfDate;
import amity.message.value.HonorId;
import org.jspecify.annotations.Nullable;

/** An award was taken back. */
@Stored(name = "amity.HonorRevoked", revision = "1")
public record HonorRevoked(
        HonorId honorId, @Nullable EdtfDate date, @Nullable String reason) implements HonorEvent {}
