package amity.message.query;

import amity.message.value.Tier;
import java.time.LocalDate;
import java.util.Map;

/** Partners by tier, for every tier, as in {@link Roster}. */
@Answer
public record RosterCounts(LocalDate asOf, long position, Map<Tier, Count> counts) {}
