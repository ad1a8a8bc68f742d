package amity.query.pinned;

import amity.message.query.Certainty;
import amity.message.query.Count;
import amity.message.query.RecordEntry;
import amity.message.query.RecordStatus;

/** Whether a record that goes on did so on the day of its entry. */
public final class Holding {

    private Holding() {}

    /** 1 certain or 1 possible, or nothing: it certainly ended. What has possibly ended possibly goes on. */
    public static Count of(RecordEntry entry) {
        boolean ended = entry.status() != RecordStatus.of(entry.kind()).getFirst();
        boolean sure = entry.statusCertainty() == Certainty.CERTAIN;
        if (ended && sure) {
            return Count.NONE;
        }
        return ended || !sure ? new Count(0, 1) : new Count(1, 0);
    }

    /** Likewise, of what happens and is over. */
    public static Count begun(Certainty certainty) {
        return certainty == Certainty.CERTAIN ? new Count(1, 0) : new Count(0, 1);
    }
}
