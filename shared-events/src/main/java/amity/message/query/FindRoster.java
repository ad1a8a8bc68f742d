package amity.message.query;

import java.time.LocalDate;

/**
 * Which friendships held on a day? @param asOf the day
 */
public record FindRoster(LocalDate asOf) {}
