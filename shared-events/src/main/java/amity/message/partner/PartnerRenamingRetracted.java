package amity.message.partner;

import amity.message.Retracted;
import amity.message.Target;
import amity.message.store.Stored;
import amity.message.value.PartnerId;

/** A place is believed never to have been renamed so. @param change the number of its event, from 0 */
@Stored(name = "amity.PartnerRenamingRetracted", revision = "1")
public record PartnerRenamingRetracted(PartnerId partnerId, long change, String reason)
        implements PartnerEvent, Retracted {

    @Override
    public Target target() {
        return new Target.Numbered(change);
    }
}
