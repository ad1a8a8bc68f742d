package amity.message.partner;

import amity.message.Retracted;
import amity.message.Target;
import amity.message.store.Stored;
import amity.message.value.PartnerId;

/** A partner is believed to have been registered by mistake. */
@Stored(name = "amity.PartnerRetracted", revision = "1")
public record PartnerRetracted(PartnerId partnerId, String reason) implements PartnerEvent, Retracted {

    @Override
    public Target target() {
        return Target.BEGINNING;
    }
}
