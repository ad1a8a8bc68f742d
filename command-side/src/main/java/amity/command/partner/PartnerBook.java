package amity.command.partner;

import amity.message.value.PartnerId;
import java.util.Optional;

/** What may be asked about partners. */
public interface PartnerBook {

    /** The friendships with a partner as believed now; empty if none stands under the id: it may have been given up. */
    Optional<TieHistory> tiesOf(PartnerId id);
}
