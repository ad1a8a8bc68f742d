package amity.message.partner;

import amity.message.Corrected;
import amity.message.store.Stored;
import amity.message.value.PartnerId;

/** Something else is believed of a partner. */
@Stored(name = "amity.PartnerCorrected", revision = "1")
public record PartnerCorrected(PartnerId partnerId, PartnerDetails details, String reason)
        implements PartnerEvent, Corrected {}
