package amity.message.visit;

import amity.message.store.Stored;
import amity.message.value.Direction;
import amity.message.value.EdtfDate;
import amity.message.value.Level;
import amity.message.value.PartnerId;
import amity.message.value.Qualifier;
import amity.message.value.VisitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A delegation came or went. Headcount in persons, null where unknown. */
@Stored(name = "amity.DelegationVisitRecorded", revision = "1")
public record DelegationVisitRecorded(
        VisitId visitId,
        Direction direction,
        List<PartnerId> partnerIds,
        @Nullable EdtfDate date,
        @Nullable Level level,
        @Nullable Integer headcount,
        @Nullable Qualifier headcountQualifier,
        @Nullable String headOfDelegation,
        @Nullable String purpose,
        @Nullable String purposeEn)
        implements VisitEvent {

    public DelegationVisitRecorded {
        partnerIds = List.copyOf(partnerIds);
    }
}
