package amity.message.query;

import amity.message.value.EdtfDate;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was believed of a fact for a while.
 *
 * @param effective when it took place; null is unknown
 * @param earliest the first day that this can mean, null is open
 * @param latest the last day, not after the fact was recorded
 * @param statedBy the event that it was believed from
 * @param endedBy the event that it was believed up to; null: it still is
 * @param details what else was believed
 */
@Answer
public record Belief(
        @Nullable EdtfDate effective,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        Change statedBy,
        @Nullable Change endedBy,
        Map<String, Object> details) {}
