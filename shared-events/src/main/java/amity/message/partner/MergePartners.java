package amity.message.partner;

import amity.message.value.PartnerId;
import amity.message.value.Required;
import amity.message.value.Texts;

/**
 * Says that one place was recorded twice.
 *
 * @param partnerId the partner that is given up
 * @param into the partner that stays
 */
public record MergePartners(PartnerId partnerId, PartnerId into, String reason) implements PartnerCommand {

    public MergePartners {
        Required.field(partnerId, "partnerId");
        Required.field(into, "into");
        reason = Texts.required("reason", reason, Texts.SENTENCE);
    }
}
