package amity.query.place;

import amity.message.AmityEvent;
import amity.message.partner.FriendshipChangeCorrected;
import amity.message.partner.FriendshipChangeRetracted;
import amity.message.partner.FriendshipEvent;
import amity.message.partner.PartnerCorrected;
import amity.message.partner.PartnerDetails;
import amity.message.partner.PartnerEvent;
import amity.message.partner.PartnerRegistered;
import amity.message.partner.PartnerRetracted;
import amity.query.projection.Fact;
import amity.query.projection.Fold;
import amity.query.projection.RowTable;
import amity.query.projection.Rows;
import amity.query.projection.Span;
import java.util.Optional;

/** Names and country of each partner. */
public final class PlaceFold implements Fold<Optional<PartnerDetails>> {

    public static final RowTable PLACE = RowTable.of(
            "place", "name_en text NOT NULL", "name_zh text NOT NULL", "name_local text", "country text NOT NULL");

    @Override
    public boolean concerns(AmityEvent event) {
        return event instanceof PartnerEvent;
    }

    @Override
    public Optional<PartnerDetails> nothing() {
        return Optional.empty();
    }

    @Override
    public Optional<PartnerDetails> evolve(Optional<PartnerDetails> before, Fact fact) {
        return switch ((PartnerEvent) fact.event()) {
            case PartnerRegistered registered -> Optional.of(registered.details());
            case PartnerCorrected corrected -> Optional.of(corrected.details());
            // What was named after a place keeps its name, also where the place turned out to be a mistake.
            case PartnerRetracted _ -> before;
            case FriendshipEvent _ -> before;
            case FriendshipChangeCorrected _ -> before;
            case FriendshipChangeRetracted _ -> before;
        };
    }

    @Override
    public void rows(Optional<PartnerDetails> state, Rows rows) {
        state.ifPresent(it -> rows.add(
                PLACE, 0, Span.ALWAYS, null, null, it.nameEn(), it.nameZh(), it.nameLocal(), it.countryCode()));
    }
}
