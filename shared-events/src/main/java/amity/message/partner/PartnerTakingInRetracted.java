package amity.message.partner;

import amity.message.Retracted;
import amity.message.Target;
import amity.message.store.Stored;
import amity.message.value.PartnerId;

/** A partner is believed not to be the same place as another that was given up for it. @param change the number of the event */
@Stored(name = "amity.PartnerTakingInRetracted", revision = "1")
public record PartnerTakingInRetracted(PartnerId partnerId, long change, PartnerId givenUp, String reason)
        implements PartnerEvent, Retracted {

    @Override
    public Target target() {
        return new Target.Numbered(change);
    }
}
