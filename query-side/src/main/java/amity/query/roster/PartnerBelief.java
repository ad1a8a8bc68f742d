package amity.query.roster;

import amity.message.partner.PartnerDetails;
import amity.query.place.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is believed of a partner.
 *
 * @param registered false: it never was, or by mistake
 * @param moves the steps of its friendships, in the order in which they took effect
 */
record PartnerBelief(boolean registered, Place place, List<Move> moves) {

    static final PartnerBelief NONE = new PartnerBelief(false, Place.NONE, List.of());

    PartnerBelief {
        moves = List.copyOf(moves);
    }

    PartnerBelief with(List<Move> others) {
        return new PartnerBelief(registered, place, others);
    }

    /** As it was registered; null where it is not, or was given up for another. */
    @Nullable
    PartnerDetails standing() {
        return registered && place.stays() == null ? place.first() : null;
    }
}
