package amity.message.visit;

import amity.message.Corrected;
import amity.message.store.Stored;
import amity.message.value.VisitId;

/** A visit is believed to have been otherwise. */
@Stored(name = "amity.DelegationVisitCorrected", revision = "1")
public record DelegationVisitCorrected(VisitId visitId, DelegationVisit visit, String reason)
        implements VisitEvent, Corrected {}
