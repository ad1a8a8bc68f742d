package amity.message.partner;

import amity.message.value.PartnerId;
import amity.message.value.Required;
import amity.message.value.Texts;

/** Says that a recorded change of a friendship never took place. @param change its number in the partner's history */
public record RetractFriendshipChange(PartnerId partnerId, Long change, String reason) implements PartnerCommand {

    public RetractFriendshipChange {
        Required.field(partnerId, "partnerId");
        Required.field(change, "change");
        reason = Texts.required("reason", reason, Texts.SENTENCE);
    }
}
