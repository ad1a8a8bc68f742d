package amity.message.visit;

import amity.message.AmityEvent;
import amity.message.value.VisitId;

/** What happened to a delegation visit. */
public sealed interface VisitEvent extends AmityEvent permits DelegationVisitRecorded {

    VisitId visitId();
}
