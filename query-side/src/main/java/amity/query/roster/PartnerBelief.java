package amity.query.roster;

import amity.message.partner.PartnerDetails;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is believed of a partner.
 *
 * @param details null: it was never registered, or by mistake
 * @param moves the steps of its friendships, in the order in which they took effect
 */
record PartnerBelief(@Nullable PartnerDetails details, List<Move> moves) {

    static final PartnerBelief NONE = new PartnerBelief(null, List.of());

    PartnerBelief {
        moves = List.copyOf(moves);
    }
}
