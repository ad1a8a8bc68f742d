package amity.message.partner;

import amity.message.value.PartnerId;
import amity.message.value.Required;

/** Records that a place was renamed, or belongs to another country, from a day on; its old names go on leading to it. */
public record RenamePartner(PartnerId partnerId, Renaming renaming) implements PartnerCommand {

    public RenamePartner {
        Required.field(partnerId, "partnerId");
        renaming = Required.field(renaming, "renaming").checked();
    }
}
