package amity.message.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the records say.
 *
 * @param value the number, or the fewest where the measure asks for the fewest and the most; null where a date was published
 * @param most null unless the measure asks for it
 * @param earliest the first day that it can be, where a date was published
 * @param latest the last day that it can be
 * @param unknown records that would count and do not say how many, what or when
 */
@Answer
public record ComputedFigure(
        @Nullable Count value,
        @Nullable Count most,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        int unknown) {}
