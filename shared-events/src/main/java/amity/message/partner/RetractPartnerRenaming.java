package amity.message.partner;

import amity.message.value.PartnerId;
import amity.message.value.Required;
import amity.message.value.Texts;

/** Says that a place never was renamed so. @param change its number in the partner's history */
public record RetractPartnerRenaming(PartnerId partnerId, Long change, String reason) implements PartnerCommand {

    public RetractPartnerRenaming {
        Required.field(partnerId, "partnerId");
        Required.field(change, "change");
        reason = Texts.required("reason", reason, Texts.SENTENCE);
    }
}
