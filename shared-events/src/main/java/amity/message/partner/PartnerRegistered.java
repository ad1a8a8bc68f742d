package amity.message.partner;

import amity.message.store.Stored;
import amity.message.value.PartnerId;

/** A place abroad became known to the office. */
@Stored(name = "amity.PartnerRegistered", revision = "2")
public record PartnerRegistered(PartnerId partnerId, PartnerDetails details) implements PartnerEvent {}
