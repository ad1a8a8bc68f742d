package amity.message.visit;

import amity.message.value.Required;
import amity.message.value.Texts;
import amity.message.value.VisitId;

/** Says that a recorded visit never took place. */
public record RetractDelegationVisit(VisitId visitId, String reason) implements VisitCommand {

    public RetractDelegationVisit {
        Required.field(visitId, "visitId");
        reason = Texts.required("reason", reason, Texts.SENTENCE);
    }
}
