package amity.query.naive;

import amity.message.partner.FriendshipChangeCorrected;
import amity.message.partner.FriendshipChangeRetracted;
import amity.message.partner.FriendshipEvent;
import amity.message.partner.FriendshipSigned;
import amity.message.partner.FriendshipUpgraded;
import amity.message.partner.PartnerCorrected;
import amity.message.partner.PartnerEvent;
import amity.message.partner.PartnerMergeRetracted;
import amity.message.partner.PartnerMerged;
import amity.message.partner.PartnerRegistered;
import amity.message.partner.PartnerRenamed;
import amity.message.partner.PartnerRenamingCorrected;
import amity.message.partner.PartnerRenamingRetracted;
import amity.message.partner.PartnerRetracted;
import amity.message.partner.PartnerTakingInRetracted;
import amity.message.partner.PartnerTookIn;
import amity.message.value.PartnerId;
import amity.message.value.Tier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is believed of a partner.
 *
 * @param standing false: it was registered by mistake, or given up for another
 * @param place what the place is called: whatever names it keeps the name, also after a retraction
 * @param changes of the friendship, in the order in which they were recorded; one that is corrected keeps its place
 */
record KnownPartner(PartnerId id, boolean standing, KnownPlace place, List<Change> changes) {

    /**
     * @param number of its event, by which it is corrected and retracted
     * @param stated the event, for its kind
     * @param tier that it leads to, where it leads to one
     */
    record Change(
            long number, FriendshipEvent stated, @Nullable Tier tier, When when) {}

    static KnownPartner of(List<RawEvent> events) {
        boolean registered = false;
        List<Change> changes = new ArrayList<>();
        for (RawEvent raw : events) {
            switch ((PartnerEvent) raw.event()) {
                case PartnerRegistered _ -> registered = true;
                case PartnerRetracted _ -> {
                    registered = false;
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
                case PartnerCorrected _, PartnerRenamed _, PartnerRenamingCorrected _, PartnerRenamingRetracted _ -> {}
                case PartnerMerged _, PartnerMergeRetracted _, PartnerTookIn _, PartnerTakingInRetracted _ -> {}
            }
        }
        KnownPlace place = KnownPlace.of(events);
        return new KnownPartner(
                ((PartnerEvent) events.getFirst().event()).partnerId(),
                registered && place.givenUpFor() == null,
                place,
                List.copyOf(changes));
    }

    private static @Nullable Tier tier(FriendshipEvent change) {
        return switch (change) {
            case FriendshipSigned signed -> signed.tier();
            case FriendshipUpgraded upgraded -> upgraded.tier();
            default -> null;
        };
    }
}
