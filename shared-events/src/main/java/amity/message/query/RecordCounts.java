package amity.message.query;

import org.jspecify.annotations.Nullable;

/**
 * How many records a list has, on all its pages.
 *
 * @param records that had begun, or taken place, by the day; a practice of every year is not among them
 * @param goingOn of these, such as agreements in force; null of kinds whose records happen and are over
 * @param practices of every year
 */
@Answer
public record RecordCounts(Count records, @Nullable Count goingOn, Count practices) {}
