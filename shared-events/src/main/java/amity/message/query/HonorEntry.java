package amity.message.query;

import amity.message.honor.Recipient;
import amity.message.record.DateAlternative;
import amity.message.value.EdtfDate;
import amity.message.value.HonorId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One award.
 *
 * @param recipientNames of the place that was honored, or that the recipient belongs to
 * @param revoked true when it had been taken back by the day, certainly or possibly
 * @param certainty whether it had certainly been awarded by the day
 * @param revokedOn when it was taken back, null where it had not been by the day or where that is unknown
 * @param alternatives dates of the award that other sources give
 */
@Answer
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
        @Nullable EdtfDate revokedOn,
        List<DateAlternative> alternatives) {}
