package amity.command.partner;

import amity.command.desk.PartnerRefusal;
import amity.message.partner.PartnerDetails;
import amity.message.value.PartnerId;
import java.util.Optional;

/** Which partner bears which name in its country. All that is taken and given back is, together with the command's events. */
interface PartnerNames {

    /** @return the first name that another partner bears, in the order in which the names were taken */
    Optional<PartnerRefusal.NameTaken> claim(PartnerId id, PartnerDetails details);

    /** Gives back the names that the partner does not bear any more, and takes the new ones; answers as {@link #claim}. */
    Optional<PartnerRefusal.NameTaken> move(PartnerId id, PartnerDetails from, PartnerDetails to);

    void release(PartnerId id, PartnerDetails details);
}
