package amity.query.projection;

import java.time.LocalDate;

/**
 * A day on which a row begins or ends to hold, certainly or possibly.
 *
 * @param number of the event that it begins or ends with
 */
public record Boundary(LocalDate day, long number) {}
