package amity.message.partner;

import amity.message.value.PartnerId;
import amity.message.value.Required;
import amity.message.value.Texts;

/** States anew, whole, what is known of a registered partner. */
public record CorrectPartner(PartnerId partnerId, PartnerDetails details, String reason) implements PartnerCommand {

    public CorrectPartner {
        Required.field(partnerId, "partnerId");
        details = Required.field(details, "details").checked();
        reason = Texts.required("reason", reason, Texts.SENTENCE);
    }
}
