package amity.message.query;

import amity.message.record.RecordKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many records of a kind a year, broken down? Counts what had begun, or taken place, by the day.
 *
 * @param from inclusive
 * @param to inclusive; null is the year of the day
 */
public record CountRecordsByYear(
        RecordKind kind, int from, @Nullable Integer to, List<RecordDimension> groupBy, Viewpoint at) {}
