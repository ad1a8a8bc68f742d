package amity.message.partner;

import amity.message.value.PartnerId;
import amity.message.value.Required;
import amity.message.value.Texts;

/** Says that two partners are two places after all. @param partnerId the partner that was given up */
public record RetractPartnerMerge(PartnerId partnerId, String reason) implements PartnerCommand {

    public RetractPartnerMerge {
        Required.field(partnerId, "partnerId");
        reason = Texts.required("reason", reason, Texts.SENTENCE);
    }
}
