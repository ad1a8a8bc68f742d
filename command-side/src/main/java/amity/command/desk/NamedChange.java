package amity.command.desk;

import amity.message.Stated;
import amity.message.partner.FriendshipEvent;
import amity.message.store.EventTypes;
import amity.message.value.EdtfDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A recorded change of a friendship, or step of a record, as a refusal names it.
 *
 * @param number of its event in the stream of the partner or record, from 0
 * @param kind the stored name of that event, such as {@code amity.FriendshipSigned}; message bundles have a word for it
 * @param date as believed now
 */
public record NamedChange(
        long number, String kind, @Nullable EdtfDate date) {

    /** Stands in the arguments of a message for a date that is not known; message bundles have words for it. */
    public static final String DATE_UNKNOWN = "amity.date-unknown";

    public static NamedChange of(long number, FriendshipEvent fact) {
        return of(number, fact, fact.date());
    }

    /** @param fact of which only the kind counts; its date may be believed no more */
    public static NamedChange of(long number, Stated fact, @Nullable EdtfDate date) {
        return new NamedChange(number, EventTypes.stored(fact.getClass()).name(), date);
    }

    /** @param first arguments of the message that come before number, kind and date */
    Grounds conflict(Rule rule, String field, String code, Object... first) {
        return Grounds.conflict(rule, field, code, arguments(first));
    }

    Grounds unacceptable(Rule rule, String field, String code) {
        return Grounds.unacceptable(rule, field, code, arguments());
    }

    private Object[] arguments(Object... first) {
        return Stream.concat(Arrays.stream(first), Stream.of(number, kind, date == null ? DATE_UNKNOWN : date))
                .toArray();
    }
}
