package amity.message.visit;

import amity.message.AmityEvent;
import amity.message.value.VisitId;

/** What happened to the record of a delegation visit. */
public sealed interface VisitEvent extends AmityEvent
        permits DelegationVisitRecorded, DelegationVisitCorrected, DelegationVisitRetracted {

    VisitId visitId();
}
