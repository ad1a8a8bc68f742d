package amity.query.naive;

import amity.message.partner.PartnerDetails;
import amity.message.query.PartnerSummary;
import amity.message.query.PartnerView;
import amity.message.query.Partners;
import amity.message.query.RosterEntry;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which partners are registered, and what is known of one. */
final class NaivePartners {

    private NaivePartners() {}

    /** In the order of their English names, whatever the case, letter by letter as Unicode counts them. */
    static Partners page(
            Collection<KnownPartner> partners, Places places, LocalDate day, int page, int size, long position) {
        List<PartnerSummary> all = partners.stream()
                .flatMap(partner -> summary(partner, places, day))
                .sorted(Comparator.comparing(
                                (PartnerSummary it) -> lower(it.names().en()))
                        .thenComparing(it -> it.partner().stream()))
                .toList();
        return new Partners(position, page, size, all.size(), Pages.page(all, page, size));
    }

    static String lower(String name) {
        return name.codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static Optional<PartnerView> view(KnownPartner partner, Places places, LocalDate day, long position) {
        List<RosterEntry> ties = NaiveRoster.entries(List.of(partner), day);
        return summary(partner, places, day)
                .map(it -> new PartnerView(
                        day,
                        position,
                        it.partner(),
                        it.names(),
                        it.country(),
                        it.kind(),
                        it.lat(),
                        it.lon(),
                        it.aliases(),
                        it.otherNames(),
                        it.alsoRecordedAs(),
                        ties))
                .findFirst();
    }

    private static Stream<PartnerSummary> summary(KnownPartner partner, Places places, LocalDate day) {
        PartnerDetails it = partner.place().on(day);
        return !partner.standing()
                ? Stream.empty()
                : Stream.of(new PartnerSummary(
                        partner.id(),
                        NaiveRoster.names(it),
                        it.countryCode(),
                        it.kind(),
                        it.lat(),
                        it.lon(),
                        it.aliases(),
                        places.otherNames(partner.id(), day),
                        places.givenUpFor(partner.id())));
    }
}
