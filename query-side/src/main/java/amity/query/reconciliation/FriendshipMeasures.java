package amity.query.reconciliation;

import static amity.message.value.Tier.FRIENDLY_EXCHANGE_CITY;
import static amity.message.value.Tier.SISTER_CITY;

import amity.message.query.Count;
import amity.message.value.Tier;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/** What is counted of friendships. */
final class FriendshipMeasures {

    private FriendshipMeasures() {}

    static Computed friendships(Asked asked) {
        return in(asked, SISTER_CITY, FRIENDLY_EXCHANGE_CITY);
    }

    static Computed sisterCities(Asked asked) {
        return in(asked, SISTER_CITY);
    }

    static Computed friendlyExchangeCities(Asked asked) {
        return in(asked, FRIENDLY_EXCHANGE_CITY);
    }

    private static Computed in(Asked asked, Tier... tiers) {
        return new Computed.Counted(asked.on().in(tiers).count());
    }

    /** The year, or the day where a date was published. */
    static Computed firstSigning(Asked asked) {
        return first(
                asked,
                first -> asked.claim().published() == null
                        ? told(first.earliest().getYear(), first.latest().getYear(), first.undated())
                        : new Computed.Dated(first.earliest(), first.latest(), first.undated()));
    }

    static Computed yearsSince(Asked asked) {
        LocalDate day = asked.on().day();
        return first(
                asked,
                first -> told(
                        ChronoUnit.YEARS.between(first.latest(), day),
                        ChronoUnit.YEARS.between(first.earliest(), day),
                        first.undated()));
    }

    private static Computed first(Asked asked, Function<FirstSignings.First, Computed> telling) {
        return asked.signings()
                .asOf(asked.on(), asked.partners())
                .map(telling)
                .orElse(new Computed.Not(NotComputable.NOTHING_RECORDED));
    }

    private static Computed told(long least, long most, int unknown) {
        return new Computed.Told(new Count(Math.toIntExact(least), Math.toIntExact(most - least)), unknown);
    }
}
