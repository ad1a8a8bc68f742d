package amity.command.partner;

import amity.command.desk.PartnerRefusal;
import amity.message.partner.RegisterPartner;
import java.util.Optional;

/** Which partner bears which name. */
interface PartnerNames {

    /**
     * Takes all names of the partner, in its country, together with the command's events.
     *
     * @return the first name that another partner bears, in the order in which the names were taken
     */
    Optional<PartnerRefusal.NameTaken> claim(RegisterPartner command);
}
