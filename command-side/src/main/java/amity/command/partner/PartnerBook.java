package amity.command.partner;

import amity.message.value.PartnerId;
import java.util.Optional;

/** What other capabilities may ask about partners. */
public interface PartnerBook {

    /** The friendships with a partner; empty if no partner is registered under the id. */
    Optional<TieHistory> tiesOf(PartnerId id);
}
