package amity.command.partner;

import amity.command.desk.PartnerRefusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the decider cannot know by itself.
 *
 * @param today in the home city
 * @param nameTaken which of the names another partner bears, null if none; asked for at registration only
 */
record PartnerFacts(LocalDate today, PartnerRefusal.@Nullable NameTaken nameTaken) {}
