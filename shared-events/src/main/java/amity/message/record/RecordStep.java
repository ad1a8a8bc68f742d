package amity.message.record;

import amity.message.Stated;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record went on. */
public non-sealed interface RecordStep extends RecordEvent, Stated {

    /** Whether nothing can follow. */
    boolean ends();

    /** The day on which it ends by itself from now on; null where the step says nothing of it. */
    default @Nullable EdtfDate expires() {
        return null;
    }

    /** What it is called, or why it happened. */
    default @Nullable String text() {
        return null;
    }

    /** Its partners are named by the record. */
    @Override
    default List<PartnerId> partners() {
        return List.of();
    }
}
