package amity.message.visit;

import amity.message.Corrected;
import amity.message.Target;
import amity.message.store.Stored;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import amity.message.value.VisitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A visit is believed to have been otherwise. */
@Stored(name = "amity.DelegationVisitCorrected", revision = "1")
public record DelegationVisitCorrected(VisitId visitId, DelegationVisit visit, String reason)
        implements VisitEvent, Corrected {

    @Override
    public @Nullable EdtfDate date() {
        return visit.date();
    }

    @Override
    public List<PartnerId> partners() {
        return visit.partners();
    }

    @Override
    public Target target() {
        return Target.BEGINNING;
    }
}
