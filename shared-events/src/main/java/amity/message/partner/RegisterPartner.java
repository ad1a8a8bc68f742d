package amity.message.partner;

import amity.message.value.PartnerId;
import amity.message.value.Required;

/** Registers a place abroad, once, under an id that the office chooses. */
public record RegisterPartner(PartnerId partnerId, PartnerDetails details) implements PartnerCommand {

    public RegisterPartner {
        Required.field(partnerId, "partnerId");
        details = Required.field(details, "details").checked();
    }
}
