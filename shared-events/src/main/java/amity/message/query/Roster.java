package amity.message.query;

import amity.message.value.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The friendships that certainly or possibly held on a day.
 *
 * @param position the last event that the answer knows of
 * @param counts partners by tier, for every tier; one that possibly stood at two tiers is possible in both
 */
@Answer
public record Roster(LocalDate asOf, long position, Map<Tier, Count> counts, List<RosterEntry> entries) {}
