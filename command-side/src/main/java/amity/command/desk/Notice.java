package amity.command.desk;

import amity.message.value.PartnerId;

/** Something worth knowing about an accepted command. {@code code} is stable and the key of the message for a person. */
public record Notice(String code, PartnerId partnerId) {

    public static Notice noTieAtDate(PartnerId partner) {
        return new Notice("no-tie-at-date", partner);
    }
}
