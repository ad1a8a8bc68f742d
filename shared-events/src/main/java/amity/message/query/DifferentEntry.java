package amity.message.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry that only one of two answers has, or that they show differently.
 *
 * @param record that it is about, such as {@code partner/oita}
 * @param before null where it has come
 * @param after null where it is gone
 * @param causes the events that made the difference, in the order of their recording
 */
@Answer
public record DifferentEntry<E>(
        Kind kind,
        String record,
        @Nullable E before,
        @Nullable E after,
        List<Cause> causes) {

    /** What became of it. */
    public enum Kind {
        GONE,
        COME,
        CHANGED
    }
}
