package amity.query.page;

import amity.message.query.Certainty;
import amity.message.query.Change;
import amity.message.query.Count;
import amity.message.query.CountVisitsByYear;
import amity.message.query.FindPartner;
import amity.message.query.FindPartnerHistory;
import amity.message.query.FindRoster;
import amity.message.query.HonorEntry;
import amity.message.query.Honors;
import amity.message.query.ListHonors;
import amity.message.query.PartnerHistory;
import amity.message.query.PartnerView;
import amity.message.query.Roster;
import amity.message.query.RosterEntry;
import amity.message.query.Viewpoint;
import amity.message.query.VisitDimension;
import amity.message.query.YearRow;
import amity.message.query.YearlyVisits;
import amity.message.value.CountryCode;
import amity.message.value.Direction;
import amity.message.value.EdtfDate;
import amity.message.value.Level;
import amity.message.value.PartnerId;
import amity.message.value.PartnerKind;
import amity.message.value.Tier;
import amity.query.time.NotKnownYet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers the pages' questions from lists in memory. */
class StubLedger {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final long POSITION = 412;

    final List<Tie> ties = new ArrayList<>();
    final List<Tie.Place> places = new ArrayList<>();
    final List<Visit> visits = new ArrayList<>();
    final List<HonorEntry> honors = new ArrayList<>();
    final Map<String, List<Change>> changes = new TreeMap<>();

    /** From where each question was asked. */
    final List<Viewpoint> asked = new ArrayList<>();

    /** As a projection that has not come so far. */
    boolean late;

    record Visit(
            Direction direction,
            @Nullable Level level,
            @Nullable EdtfDate date) {}

    private record Key(
            @Nullable Integer year,
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable Direction direction,
            @Nullable Level level) {}

    void clear() {
        Stream.of(ties, places, visits, honors, asked).forEach(List::clear);
        late = false;
        changes.clear();
    }

    static LocalDate day(Viewpoint at) {
        return at.asOf() == null ? TODAY : at.asOf();
    }

    @QueryHandler
    Roster roster(FindRoster query) {
        asked.add(query.at());
        if (late) {
            throw new NotKnownYet("roster", POSITION, POSITION - 12);
        }
        List<RosterEntry> entries = entries(day(query.at()));
        Map<Tier, Count> counts = new EnumMap<>(Tier.class);
        for (Tier tier : Tier.values()) {
            counts.put(
                    tier, new Count(count(entries, tier, Certainty.CERTAIN), count(entries, tier, Certainty.POSSIBLE)));
        }
        return new Roster(day(query.at()), StubJournal.position(query.at()), counts, entries);
    }

    @QueryHandler
    YearlyVisits visits(CountVisitsByYear query) {
        asked.add(query.at());
        boolean byLevel = query.groupBy().contains(VisitDimension.LEVEL);
        Map<Key, List<Visit>> groups = visits.stream()
                .filter(visit ->
                        first(visit).map(day -> !day.isAfter(day(query.at()))).orElse(true))
                .collect(Collectors.groupingBy(visit -> key(visit, byLevel)));
        List<YearRow> rows = groups.entrySet().stream()
                .map(group -> row(group.getKey(), group.getValue(), day(query.at())))
                .toList();
        return new YearlyVisits(
                day(query.at()),
                POSITION,
                query.from(),
                query.to() == null ? day(query.at()).getYear() : query.to(),
                query.groupBy(),
                rows);
    }

    @QueryHandler
    Honors honors(ListHonors query) {
        asked.add(query.at());
        List<HonorEntry> made = honors.stream()
                .filter(honor -> honor.date() == null
                        || honor.date()
                                .earliest()
                                .map(day -> !day.isAfter(day(query.at())))
                                .orElse(true))
                .toList();
        int standing = made.stream()
                .filter(honor -> !honor.revoked())
                .mapToInt(honor -> honor.recipient().size())
                .sum();
        return new Honors(day(query.at()), POSITION, new Count(standing, 0), made);
    }

    @QueryHandler
    Optional<PartnerView> partner(FindPartner query) {
        asked.add(query.at());
        if (StubJournal.position(query.at()) < 100) {
            return Optional.empty();
        }
        return places.stream()
                .filter(place -> place.id().equals(query.partner().value()))
                .findFirst()
                .map(place -> view(place, query));
    }

    @QueryHandler
    Optional<PartnerHistory> history(FindPartnerHistory query) {
        PartnerId partner = query.partner();
        asked.add(query.at());
        return Optional.ofNullable(changes.get(partner.value()))
                .map(found -> new PartnerHistory(partner, POSITION, found));
    }

    private PartnerView view(Tie.Place place, FindPartner query) {
        return new PartnerView(
                day(query.at()),
                StubJournal.position(query.at()),
                query.partner(),
                place.names(),
                new CountryCode(place.country()),
                PartnerKind.CITY,
                place.lat(),
                place.lon(),
                place.aliases(),
                List.of(),
                List.of(),
                entries(day(query.at())).stream()
                        .filter(entry -> entry.partner().equals(query.partner()))
                        .toList());
    }

    private List<RosterEntry> entries(LocalDate day) {
        return ties.stream().flatMap(tie -> tie.on(day, TODAY).stream()).toList();
    }

    private static int count(List<RosterEntry> entries, Tier tier, Certainty certainty) {
        return (int) entries.stream()
                .filter(entry -> entry.tier() == tier && entry.certainty() == certainty)
                .count();
    }

    private static Optional<LocalDate> first(Visit visit) {
        return Optional.ofNullable(visit.date()).flatMap(EdtfDate::earliest);
    }

    private static Optional<LocalDate> last(Visit visit) {
        return Optional.ofNullable(visit.date()).flatMap(EdtfDate::latest);
    }

    private static Key key(Visit visit, boolean byLevel) {
        Integer from = first(visit).map(LocalDate::getYear).orElse(null);
        Integer to = last(visit).map(LocalDate::getYear).orElse(null);
        boolean oneYear = from != null && from.equals(to);
        return new Key(
                oneYear ? from : null,
                oneYear ? null : from,
                oneYear ? null : to,
                byLevel ? null : visit.direction(),
                byLevel ? visit.level() : null);
    }

    private static YearRow row(Key key, List<Visit> visits, LocalDate asOf) {
        int certain = (int) visits.stream()
                .filter(visit -> last(visit).map(day -> !day.isAfter(asOf)).orElse(false))
                .count();
        Count count = new Count(certain, visits.size() - certain);
        return new YearRow(
                key.year(), key.from(), key.to(), key.direction(), key.level(), null, null, count, 0, visits.size());
    }
}
