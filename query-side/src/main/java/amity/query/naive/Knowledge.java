package amity.query.naive;

import amity.message.honor.HonorEvent;
import amity.message.partner.PartnerEvent;
import amity.message.query.Backdated;
import amity.message.query.Change;
import amity.message.query.CoverageReport;
import amity.message.query.FindRecord;
import amity.message.query.Honors;
import amity.message.query.Names;
import amity.message.query.PartnerHistory;
import amity.message.query.PartnerView;
import amity.message.query.Partners;
import amity.message.query.RecordView;
import amity.message.query.Roster;
import amity.message.query.RosterEntry;
import amity.message.query.Timeline;
import amity.message.query.TimelineFact;
import amity.message.query.VisitDimension;
import amity.message.query.YearlyVisits;
import amity.message.record.RecordEvent;
import amity.message.value.PartnerId;
import amity.message.visit.VisitEvent;
import amity.platform.home.HomeCity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What was known when the journal ended at a position, and the answer to every question that follows from it. */
final class Knowledge {

    private final long position;
    private final Names home;
    private final Map<String, List<RawEvent>> records = new LinkedHashMap<>();
    private final Map<PartnerId, KnownPartner> partners = new LinkedHashMap<>();
    private final Places places = new Places(new LinkedHashMap<>());
    private final List<KnownVisit> visits = new ArrayList<>();
    private final List<KnownAward> awards = new ArrayList<>();
    private final List<KnownRecord> ofAllKinds = new ArrayList<>();

    /** @param journal from its first event on, at least up to the position */
    Knowledge(List<RawEvent> journal, long position, HomeCity home) {
        this.position = position;
        this.home = new Names(home.nameEn(), home.nameZh(), null);
        for (RawEvent raw : journal) {
            // What is reserved is no fact.
            if (raw.position() <= position && isFact(raw)) {
                records.computeIfAbsent(raw.stream(), stream -> new ArrayList<>())
                        .add(raw);
            }
        }
        records.values().forEach(this::believe);
    }

    private static boolean isFact(RawEvent raw) {
        return raw.event() instanceof PartnerEvent
                || raw.event() instanceof VisitEvent
                || raw.event() instanceof HonorEvent
                || raw.event() instanceof RecordEvent;
    }

    private void believe(List<RawEvent> record) {
        switch (record.getFirst().event()) {
            case PartnerEvent _ -> {
                KnownPartner partner = KnownPartner.of(record);
                partners.put(partner.id(), partner);
                places.all().put(partner.id(), partner.place());
            }
            case VisitEvent _ -> KnownVisit.of(record).ifPresent(visits::add);
            case HonorEvent _ -> KnownAward.of(record).ifPresent(awards::add);
            case RecordEvent _ -> KnownRecord.of(record).ifPresent(ofAllKinds::add);
            default -> throw new IllegalStateException("no record of facts: " + record.getFirst());
        }
    }

    long position() {
        return position;
    }

    Collection<PartnerId> partners() {
        return partners.keySet();
    }

    /** The events of each record. */
    Collection<List<RawEvent>> records() {
        return records.values();
    }

    /** When every change, renaming, visit, award and revocation took place. */
    Stream<When> facts() {
        return Stream.of(
                        partners.values().stream()
                                .flatMap(partner -> partner.changes().stream())
                                .map(KnownPartner.Change::when),
                        partners.values().stream().flatMap(partner -> partner.place().renamed().stream()),
                        visits.stream().map(KnownVisit::when),
                        awards.stream().map(KnownAward::awarded),
                        awards.stream().map(KnownAward::revoked).filter(Objects::nonNull))
                .flatMap(whens -> whens);
    }

    Roster roster(LocalDate day) {
        List<RosterEntry> entries = NaiveRoster.entries(partners.values(), day);
        return new Roster(day, position, NaiveRoster.counts(entries), entries);
    }

    Optional<PartnerView> partner(PartnerId partner, LocalDate day) {
        return Optional.ofNullable(partners.get(places.standing(partner)))
                .flatMap(it -> NaivePartners.view(it, places, day, position));
    }

    Partners partners(int page, int size, LocalDate day) {
        return NaivePartners.page(partners.values(), places, day, page, size, position);
    }

    YearlyVisits visits(int from, int to, List<VisitDimension> groupBy, LocalDate day) {
        return new YearlyVisits(
                day, position, from, to, groupBy, new NaiveVisits(from, to, groupBy, places).rows(visits, day));
    }

    Honors honors(LocalDate day) {
        return new Honors(
                day, position, NaiveHonors.standing(awards, day), new NaiveHonors(home, places).entries(awards, day));
    }

    /** Empty where nothing was ever recorded of the partner. */
    Optional<PartnerHistory> history(PartnerId partner) {
        List<Change> changes = idsOf(partner).stream()
                .flatMap(id -> new Story(records.getOrDefault(id.stream(), List.of())).entries.stream())
                .map(Story.Entry::change)
                .sorted(Comparator.comparingLong(Change::position))
                .toList();
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new PartnerHistory(places.standing(partner), position, changes));
    }

    /** Empty where nothing ever touched the partner. */
    Optional<Timeline> timeline(PartnerId partner, LocalDate day) {
        List<TimelineFact> facts = NaiveTimeline.facts(stories(), idsOf(partner), day);
        return facts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Timeline(day, position, places.standing(partner), facts));
    }

    /** Under which it is, or was, recorded. */
    List<PartnerId> idsOf(PartnerId partner) {
        PartnerId standing = places.standing(partner);
        return Stream.concat(Stream.of(standing), places.givenUpFor(standing).stream())
                .toList();
    }

    Places places() {
        return places;
    }

    Backdated backdated(int moreThanDays, int page, int size) {
        return NaiveBackdated.page(stories(), places, moreThanDays, page, size, position);
    }

    CoverageReport coverage(int months, LocalDate day) {
        return new NaiveCoverage(day, day.minusMonths(months), places)
                .report(months, position, roster(day), records.values());
    }

    KnownRecords recordsOfAllKinds() {
        return new KnownRecords(ofAllKinds, places, position);
    }

    /** Empty where nothing was ever recorded of it. */
    Optional<RecordView> record(FindRecord query, LocalDate day) {
        List<RawEvent> events = records.getOrDefault(query.kind().stream(query.id()), List.of());
        List<Change> changes =
                new Story(events).entries.stream().map(Story.Entry::change).toList();
        return recordsOfAllKinds().view(query, day, changes);
    }

    private List<Story> stories() {
        return records.values().stream().map(Story::new).toList();
    }
}
