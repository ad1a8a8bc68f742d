package amity.message.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From where an answer is given: of which day, and of whose knowledge.
 *
 * @param asOf null is the day on which the knowledge was had: today, for the knowledge of now
 * @param minPosition what the answer must know of at least, 0 for nothing in particular; with a {@code knownAt} of the past
 *     it changes nothing
 */
public record Viewpoint(@Nullable LocalDate asOf, KnownAt knownAt, long minPosition) {

    public static final Viewpoint NOW = new Viewpoint(null, KnownAt.NOW, 0);

    public static Viewpoint asOf(LocalDate day) {
        return new Viewpoint(day, KnownAt.NOW, 0);
    }

    public Viewpoint knownAt(KnownAt moment) {
        return new Viewpoint(asOf, moment, minPosition);
    }

    public Viewpoint on(@Nullable LocalDate day) {
        return new Viewpoint(day, knownAt, minPosition);
    }
}
