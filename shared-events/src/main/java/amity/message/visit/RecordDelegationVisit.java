package amity.message.visit;

import amity.message.value.Required;
import amity.message.value.VisitId;

/** Records a delegation that came or went. */
public record RecordDelegationVisit(VisitId visitId, DelegationVisit visit) implements VisitCommand {

    public RecordDelegationVisit {
        Required.field(visitId, "visitId");
        visit = Required.field(visit, "visit").checked();
    }
}
