package amity.command.partner;

import amity.command.desk.NamedChange;
import amity.message.partner.FriendshipEvent;
import amity.message.value.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * A recorded change of a friendship.
 *
 * @param number of the event that recorded it in the partner's stream, from 0; a correction does not change it
 * @param fact as it is believed now
 */
record Change(long number, FriendshipEvent fact) {

    NamedChange named() {
        return NamedChange.of(number, fact);
    }

    /** Whether it certainly comes after the given date; unknown dates fit everywhere. */
    boolean certainlyAfter(@Nullable EdtfDate date) {
        return date != null && date.certainlyPrecedes(fact.date());
    }
}
