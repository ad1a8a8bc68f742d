package amity.message.honor;

import amity.message.store.Stored;
import amity.message.value.EdtfDate;
import amity.message.value.HonorId;
import org.jspecify.annotations.Nullable;

/** An honor was awarded. */
@Stored(name = "amity.HonorAwarded", revision = "1")
public record HonorAwarded(
        HonorId honorId,
        String honor,
        @Nullable String honorEn,
        Recipient recipient,
        @Nullable EdtfDate date,
        @Nullable String awardedBy)
        implements HonorEvent {}
