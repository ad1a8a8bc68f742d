package amity.message.query;

import amity.message.honor.Recipient;
import amity.message.value.EdtfDate;
import amity.message.value.HonorId;
import org.jspecify.annotations.Nullable;

/**
 * One award.
 *
 * @param revoked true when it had been taken back by the day (or possibly: see certainty)
 * @param certainty whether it had certainly been awarded by the day
 */
public record HonorEntry(
        HonorId id,
        String honor,
        @Nullable String honorEn,
        Recipient recipient,
        @Nullable Names recipientNames,
        @Nullable EdtfDate date,
        @Nullable String awardedBy,
        Certainty certainty,
        boolean revoked,
        @Nullable EdtfDate revokedOn) {}
