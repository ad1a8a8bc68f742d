package amity.command.partner;

import amity.command.desk.PartnerRefusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the decider cannot know by itself.
 *
 * @param today in the home city
 * @param nameTaken which of the names another partner bears, null if none; asked for where names are stated
 * @param namedBy the stream of a record that names the partner, null if none does; asked for before a retraction
 * @param stays the partner that is to stay, null if none is registered; asked for before a merge
 */
record PartnerFacts(
        LocalDate today,
        PartnerRefusal.@Nullable NameTaken nameTaken,
        @Nullable String namedBy,
        @Nullable PartnerState stays) {

    static PartnerFacts onlyToday(LocalDate today) {
        return new PartnerFacts(today, null, null, null);
    }

    PartnerFacts with(PartnerRefusal.@Nullable NameTaken taken) {
        return new PartnerFacts(today, taken, namedBy, stays);
    }

    PartnerFacts namedBy(@Nullable String record) {
        return new PartnerFacts(today, nameTaken, record, stays);
    }

    PartnerFacts staying(@Nullable PartnerState partner) {
        return new PartnerFacts(today, nameTaken, namedBy, partner);
    }
}
