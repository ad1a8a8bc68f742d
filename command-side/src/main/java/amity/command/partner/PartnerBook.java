package amity.command.partner;

import amity.message.value.PartnerId;
import java.util.Optional;

/** What may be asked about partners. */
public interface PartnerBook {

    /** The friendships with a partner as believed now; empty if none is registered under the id, or it was retracted. */
    Optional<TieHistory> tiesOf(PartnerId id);
}
