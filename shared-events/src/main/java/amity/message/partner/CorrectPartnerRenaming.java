package amity.message.partner;

import amity.message.value.PartnerId;
import amity.message.value.Required;
import amity.message.value.Texts;

/** States a recorded renaming anew, whole. @param change its number in the partner's history */
public record CorrectPartnerRenaming(PartnerId partnerId, Long change, Renaming renaming, String reason)
        implements PartnerCommand {

    public CorrectPartnerRenaming {
        Required.field(partnerId, "partnerId");
        Required.field(change, "change");
        renaming = Required.field(renaming, "renaming").checked();
        reason = Texts.required("reason", reason, Texts.SENTENCE);
    }
}
