package amity.command.partner;

import amity.message.partner.MergePartners;
import amity.message.partner.RetractPartnerMerge;
import amity.message.value.PartnerId;
import org.jspecify.annotations.Nullable;

/** The partner that another is, or was, the same place as. What it is told is recorded together with the command's events. */
interface OtherPartners {

    /**
     * Tells a partner that it stays for the one that is given up, if it can stay.
     *
     * @return what is believed of it so far, null if it was never registered
     */
    @Nullable
    PartnerState takeIn(MergePartners command);

    /** Tells a partner that it does not stay for the other any more. */
    void letGo(PartnerId stays, RetractPartnerMerge command);
}
