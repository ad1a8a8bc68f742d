package amity.query.naive;

import amity.message.partner.FriendshipChangeCorrected;
import amity.message.partner.FriendshipChangeRetracted;
import amity.message.partner.FriendshipEvent;
import amity.message.partner.FriendshipSigned;
import amity.message.partner.FriendshipUpgraded;
import amity.message.partner.PartnerCorrected;
import amity.message.partner.PartnerDetails;
import amity.message.partner.PartnerEvent;
import amity.message.partner.PartnerRegistered;
import amity.message.partner.PartnerRetracted;
import amity.message.value.PartnerId;
import amity.message.value.Tier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is believed of a partner.
 *
 * @param details null: it was registered by mistake
 * @param place what the place is called, as last stated: whatever names it keeps the name, also after a retraction
 * @param changes of the friendship, in the order in which they were recorded; one that is corrected keeps its place
 */
record KnownPartner(
        PartnerId id,
        @Nullable PartnerDetails details,
        @Nullable PartnerDetails place,
        List<Change> changes) {

    /**
     * @param number of its event, by which it is corrected and retracted
     * @param stated the event, for its kind
     * @param tier that it leads to, where it leads to one
     */
    record Change(
            long number, FriendshipEvent stated, @Nullable Tier tier, When when) {}

    static KnownPartner of(List<RawEvent> events) {
        PartnerDetails details = null;
        PartnerDetails place = null;
        List<Change> changes = new ArrayList<>();
        for (RawEvent raw : events) {
            switch ((PartnerEvent) raw.event()) {
                case PartnerRegistered registered -> details = place = registered.details();
                case PartnerCorrected corrected -> details = place = corrected.details();
                case PartnerRetracted _ -> {
                    details = null;
                    changes.clear();
                }
                case FriendshipEvent change ->
                    changes.add(
                            new Change(raw.number(), change, tier(change), new When(change.date(), raw.recordedOn())));
                case FriendshipChangeCorrected corrected ->
                    changes.replaceAll(change -> change.number() == corrected.change()
                            ? new Change(
                                    change.number(),
                                    change.stated(),
                                    corrected.tier(),
                                    change.when().corrected(corrected.date(), raw.recordedOn()))
                            : change);
                case FriendshipChangeRetracted retracted ->
                    changes.removeIf(change -> change.number() == retracted.change());
            }
        }
        PartnerId id = ((PartnerEvent) events.getFirst().event()).partnerId();
        return new KnownPartner(id, details, place, List.copyOf(changes));
    }

    private static @Nullable Tier tier(FriendshipEvent change) {
        return switch (change) {
            case FriendshipSigned signed -> signed.tier();
            case FriendshipUpgraded upgraded -> upgraded.tier();
            default -> null;
        };
    }
}
