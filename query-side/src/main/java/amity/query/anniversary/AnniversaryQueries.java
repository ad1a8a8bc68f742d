package amity.query.anniversary;

import amity.message.query.Anniversaries;
import amity.message.query.Anniversary;
import amity.message.query.FindRoster;
import amity.message.query.ListAnniversaries;
import amity.message.query.Roster;
import amity.message.query.RosterEntry;
import amity.message.value.PartnerId;
import amity.message.value.Tier;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Asks for the roster as anybody would: what is known then, and which day it is, is decided there. */
@Component
class AnniversaryQueries {

    private final QueryGateway queries;

    AnniversaryQueries(QueryGateway queries) {
        this.queries = queries;
    }

    @QueryHandler
    Anniversaries answer(ListAnniversaries query) {
        Roster roster = queries.query(new FindRoster(query.at()), Roster.class).join();
        LocalDate day = roster.asOf();
        LocalDate from = day.minusMonths(query.past());
        LocalDate to = day.plusMonths(query.next());
        List<RosterEntry> friendships = eachOnce(roster);
        List<Anniversary> all = new Calendar(from, to).of(friendships);
        return new Anniversaries(
                day,
                from,
                to,
                roster.position(),
                all.stream().filter(it -> it.latest().isBefore(day)).toList().reversed(),
                all.stream().filter(it -> !it.latest().isBefore(day)).toList(),
                friendships.stream()
                        .filter(AnniversaryQueries::isUndated)
                        .map(RosterEntry::partner)
                        .toList());
    }

    private static boolean isUndated(RosterEntry friendship) {
        return friendship.signed() == null
                || friendship.signed().earliest().isEmpty()
                || friendship.signed().latest().isEmpty();
    }

    /** A partner that may stand at two tiers was signed once; a letter of intent is no friendship yet. */
    private static List<RosterEntry> eachOnce(Roster roster) {
        Map<PartnerId, RosterEntry> partners = new LinkedHashMap<>();
        roster.entries().stream()
                .filter(entry -> entry.tier() != Tier.LETTER_OF_INTENT)
                .forEach(entry -> partners.putIfAbsent(entry.partner(), entry));
        return List.copyOf(partners.values());
    }
}
