package amity.message.query;

import amity.message.value.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The friendships that certainly or possibly held on a day.
 *
 * @param position the last event that the answer knows of
 * @param counts for every tier
 */
public record Roster(LocalDate asOf, long position, Map<Tier, Count> counts, List<RosterEntry> entries) {}
