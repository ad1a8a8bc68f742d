package amity.command.partner;

import amity.command.desk.PartnerRefusal;
import amity.message.partner.PartnerDetails;
import amity.message.value.PartnerId;
import java.util.List;
import java.util.Optional;

/**
 * Which partner bears which name in its country. A partner bears all names that it ever had, in the country of their time.
 * All that is taken and given back is, together with the command's events.
 */
interface PartnerNames {

    /**
     * Gives back the names that the partner does not bear any more, and takes the new ones.
     *
     * @param from what was known of the place, from one renaming to the next; empty before it is registered
     * @param to likewise; empty where it is retracted
     * @return the first name that another partner bears, in the order in which the names were taken
     */
    Optional<PartnerRefusal.NameTaken> move(PartnerId id, List<PartnerDetails> from, List<PartnerDetails> to);
}
