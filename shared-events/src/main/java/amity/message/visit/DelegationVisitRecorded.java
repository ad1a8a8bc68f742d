package amity.message.visit;

import amity.message.Stated;
import amity.message.store.Stored;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import amity.message.value.VisitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A delegation came or went. */
@Stored(name = "amity.DelegationVisitRecorded", revision = "2")
public record DelegationVisitRecorded(VisitId visitId, DelegationVisit visit) implements VisitEvent, Stated {

    @Override
    public @Nullable EdtfDate date() {
        return visit.date();
    }

    @Override
    public List<PartnerId> partners() {
        return visit.partners();
    }
}
