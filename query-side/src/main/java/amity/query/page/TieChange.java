package amity.query.page;

import amity.message.AmityCommand;
import amity.message.partner.RenewFriendship;
import amity.message.partner.ResumeFriendship;
import amity.message.partner.SignFriendship;
import amity.message.partner.SuspendFriendship;
import amity.message.partner.TerminateFriendship;
import amity.message.partner.UpgradeFriendship;
import amity.message.query.Certainty;
import amity.message.query.RosterEntry;
import amity.message.query.TieStatus;
import amity.message.value.Tier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What can be recorded of a friendship. */
enum TieChange {
    SIGN(SignFriendship.class),
    UPGRADE(UpgradeFriendship.class),
    RENEW(RenewFriendship.class),
    SUSPEND(SuspendFriendship.class),
    RESUME(ResumeFriendship.class),
    TERMINATE(TerminateFriendship.class);

    private final Class<? extends AmityCommand> command;

    TieChange(Class<? extends AmityCommand> command) {
        this.command = command;
    }

    Class<? extends AmityCommand> command() {
        return command;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if none is called so */
    static TieChange named(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** Those that may be next. Where vague dates leave open how the friendship stands, all that can be meant. */
    static List<TieChange> next(List<RosterEntry> ties) {
        return Arrays.stream(values()).filter(change -> change.fits(ties)).toList();
    }

    private boolean fits(List<RosterEntry> ties) {
        if (this == SIGN) {
            return ties.stream().noneMatch(tie -> tie.certainty() == Certainty.CERTAIN);
        }
        return ties.stream().anyMatch(tie -> switch (this) {
            case UPGRADE -> tie.tier() != Tier.SISTER_CITY;
            case RESUME -> tie.status() == TieStatus.SUSPENDED;
            case SUSPEND -> tie.status() != TieStatus.SUSPENDED;
            case SIGN, RENEW, TERMINATE -> true;
        });
    }
}
