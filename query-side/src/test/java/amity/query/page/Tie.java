package amity.query.page;

import amity.message.query.Certainty;
import amity.message.query.Names;
import amity.message.query.RosterEntry;
import amity.message.query.TieStatus;
import amity.message.value.CountryCode;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import amity.message.value.PartnerKind;
import amity.message.value.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One stay of a partner at a tier, and whether it holds on a day: the rule of the domain, as plainly as it can be said. */
record Tie(
        Place place,
        Tier tier,
        TieStatus status,
        @Nullable String since,
        @Nullable String until) {

    /** A registered partner. */
    record Place(
            String id,
            Names names,
            String country,
            @Nullable Double lat,
            @Nullable Double lon,
            List<String> aliases) {}

    static Tie sisterSince(Place place, @Nullable String since) {
        return new Tie(place, Tier.SISTER_CITY, TieStatus.ACTIVE, since, null);
    }

    Optional<RosterEntry> on(LocalDate day, LocalDate recorded) {
        LocalDate firstStart = date(since).flatMap(EdtfDate::earliest).orElse(LocalDate.MIN);
        LocalDate lastStart =
                since == null ? recorded : date(since).flatMap(EdtfDate::latest).orElse(recorded);
        LocalDate firstEnd = date(until).flatMap(EdtfDate::earliest).orElse(LocalDate.MAX);
        LocalDate lastEnd = date(until).flatMap(EdtfDate::latest).orElse(LocalDate.MAX);
        if (firstStart.isAfter(day) || !day.isBefore(lastEnd)) {
            return Optional.empty();
        }
        boolean certain = !lastStart.isAfter(day) && day.isBefore(firstEnd);
        return Optional.of(new RosterEntry(
                new PartnerId(place.id()),
                place.names(),
                new CountryCode(place.country()),
                PartnerKind.CITY,
                place.lat(),
                place.lon(),
                tier,
                status,
                Certainty.CERTAIN,
                date(since).orElse(null),
                date(since).orElse(null),
                date(until).orElse(null),
                certain ? Certainty.CERTAIN : Certainty.POSSIBLE));
    }

    private static Optional<EdtfDate> date(@Nullable String text) {
        return Optional.ofNullable(text).map(EdtfDate::of);
    }
}
