package amity.query.time;

import java.time.LocalDate;

/**
 * From where an answer is given, in full.
 *
 * @param asOf the day that it is about
 * @param position of the last event that it knows of
 */
public record View(LocalDate asOf, long position) {}
