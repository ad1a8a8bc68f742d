package amity.message.partner;

import amity.message.Retracted;
import amity.message.Target;
import amity.message.store.Stored;
import amity.message.value.PartnerId;

/** A change of a friendship is believed never to have taken place. @param change the number of its event, from 0 */
@Stored(name = "amity.FriendshipChangeRetracted", revision = "1")
public record FriendshipChangeRetracted(PartnerId partnerId, long change, String reason)
        implements PartnerEvent, Retracted {

    @Override
    public Target target() {
        return new Target.Numbered(change);
    }
}
