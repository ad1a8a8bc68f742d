package amity.command.intake;

import amity.command.desk.NameKey;
import amity.message.AmityCommand;
import amity.message.Provenance;
import amity.message.honor.AwardHonor;
import amity.message.honor.Recipient;
import amity.message.partner.RegisterPartner;
import java.util.Optional;

/** A row that became a command. */
record Item(TableForm form, long row, String key, AmityCommand command, Provenance provenance) {

    /**
     * Rows of one lane have their turn in the order of the table: those of one stream, and those that may be in one another's
     * way, partners of one country for their names and awards to one recipient.
     */
    String lane() {
        return switch (command) {
            case RegisterPartner partner -> "names/" + partner.details().countryCode();
            case AwardHonor honor -> recipient(honor.award().recipient());
            default -> command.stream();
        };
    }

    private static String recipient(Recipient to) {
        return "recipient/" + to.kind() + "/"
                + Optional.ofNullable(to.name()).map(NameKey::of).orElse("") + "/" + to.partnerId();
    }
}
