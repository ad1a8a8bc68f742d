package amity.message.partner;

import amity.message.value.PartnerId;
import amity.message.value.Required;
import amity.message.value.Texts;

/** Says that a partner should never have been registered; nothing may rest on it. */
public record RetractPartner(PartnerId partnerId, String reason) implements PartnerCommand {

    public RetractPartner {
        Required.field(partnerId, "partnerId");
        reason = Texts.required("reason", reason, Texts.SENTENCE);
    }
}
