package amity.message.query;

import java.time.LocalDate;

/**
 * Which honors had been awarded by a day?
 */
public record ListHonors(LocalDate asOf) {}
