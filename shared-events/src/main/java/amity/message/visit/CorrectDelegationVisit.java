package amity.message.visit;

import amity.message.value.Required;
import amity.message.value.Texts;
import amity.message.value.VisitId;

/** States a recorded visit anew, whole. */
public record CorrectDelegationVisit(VisitId visitId, DelegationVisit visit, String reason) implements VisitCommand {

    public CorrectDelegationVisit {
        Required.field(visitId, "visitId");
        visit = Required.field(visit, "visit").checked();
        reason = Texts.required("reason", reason, Texts.SENTENCE);
    }
}
