package amity.message.partner;

import amity.message.Retracted;
import amity.message.Target;
import amity.message.store.Stored;
import amity.message.value.PartnerId;

/** A partner is believed to be a place of its own after all. */
@Stored(name = "amity.PartnerMergeRetracted", revision = "1")
public record PartnerMergeRetracted(PartnerId partnerId, String reason) implements PartnerEvent, Retracted {

    @Override
    public Target target() {
        return new Target.Latest(PartnerMerged.class);
    }
}
