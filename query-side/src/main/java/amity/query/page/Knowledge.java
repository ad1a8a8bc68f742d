package amity.query.page;

import amity.message.query.KnownAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whose knowledge a page shows: that of now, or of a moment.
 *
 * @param position of the last entry that was known then; of a problem, of the last entry that there is
 * @param moment when that was; null for now
 * @param written what stands in links, or what was asked and cannot be
 * @param problem the key of what is wrong with what was asked; then the page shows what is known now
 */
record Knowledge(
        KnownAt at,
        long position,
        @Nullable Instant moment,
        String written,
        @Nullable String problem) {

    static final Knowledge NOW = new Knowledge(KnownAt.NOW, 0, null, "", null);

    static Knowledge wrong(String problem, String written, long last, @Nullable Instant moment) {
        return new Knowledge(KnownAt.NOW, last, moment, written, problem);
    }

    boolean isNow() {
        return at.isNow();
    }

    /** Before the first entry nothing was known, and there is no moment to name. */
    boolean isBeforeAll() {
        return !isNow() && position == 0;
    }
}
