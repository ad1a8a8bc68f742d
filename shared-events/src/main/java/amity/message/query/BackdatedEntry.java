package amity.message.query;

import amity.message.value.PartnerId;
import amity.message.value.RecordId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was recorded late.
 *
 * @param daysLate between the last day that its date can mean and the day on which it was recorded
 * @param figures published figures that the records bear out otherwise since then, each of its own day; null where that was
 *     not looked into
 */
@Answer
public record BackdatedEntry(
        long daysLate,
        List<PartnerId> partners,
        Change change,
        @Nullable List<RecordId> figures) {

    public BackdatedEntry(long daysLate, List<PartnerId> partners, Change change) {
        this(daysLate, partners, change, null);
    }

    public BackdatedEntry changing(List<RecordId> changed) {
        return new BackdatedEntry(daysLate, partners, change, changed);
    }
}
