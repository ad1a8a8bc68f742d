package amity.command.record;

import amity.command.partner.TieHistory;
import amity.message.value.PartnerId;
import java.time.LocalDate;
import java.util.Map;

/**
 * What the decider cannot know by itself.
 *
 * @param today in the home city
 * @param registered of the partners that the command names those that are registered, each with its friendships
 */
record RecordFacts(LocalDate today, Map<PartnerId, TieHistory> registered) {

    RecordFacts {
        registered = Map.copyOf(registered);
    }
}
