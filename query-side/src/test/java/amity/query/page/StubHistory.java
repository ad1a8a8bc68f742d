package amity.query.page;

import amity.message.query.Backdated;
import amity.message.query.BackdatedEntry;
import amity.message.query.Belief;
import amity.message.query.Change;
import amity.message.query.CompareHonors;
import amity.message.query.CompareRecords;
import amity.message.query.CompareRosters;
import amity.message.query.CompareVisits;
import amity.message.query.CountedVisit;
import amity.message.query.Difference;
import amity.message.query.DifferentEntry;
import amity.message.query.FindLatestCorrection;
import amity.message.query.FindTimeline;
import amity.message.query.HonorEntry;
import amity.message.query.HonorsDifference;
import amity.message.query.ListBackdated;
import amity.message.query.ListPartners;
import amity.message.query.PartnerSummary;
import amity.message.query.Partners;
import amity.message.query.RecordEntry;
import amity.message.query.RecordsDifference;
import amity.message.query.RosterDifference;
import amity.message.query.RosterEntry;
import amity.message.query.Timeline;
import amity.message.query.TimelineFact;
import amity.message.query.Viewpoint;
import amity.message.query.VisitsDifference;
import amity.message.value.CountryCode;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import amity.message.value.PartnerKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers the questions about recorded time from lists in memory. */
class StubHistory {

    final Map<String, List<TimelineFact>> timelines = new TreeMap<>();
    final List<BackdatedEntry> backdated = new ArrayList<>();
    final List<Change> corrections = new ArrayList<>();
    final Map<String, Difference.Counts> counts = new TreeMap<>();
    final List<DifferentEntry<RosterEntry>> ties = new ArrayList<>();
    final List<DifferentEntry<CountedVisit>> visits = new ArrayList<>();
    final List<DifferentEntry<HonorEntry>> honors = new ArrayList<>();
    final List<DifferentEntry<RecordEntry>> records = new ArrayList<>();
    final List<Viewpoint> compared = new ArrayList<>();

    private final StubLedger ledger;

    StubHistory(StubLedger ledger) {
        this.ledger = ledger;
    }

    void clear() {
        Stream.of(backdated, corrections, ties, visits, honors, records, compared)
                .forEach(List::clear);
        Stream.of(timelines, counts).forEach(Map::clear);
    }

    /** Without facts of its own every change of the partner is one. */
    @QueryHandler
    Optional<Timeline> timeline(FindTimeline query) {
        ledger.asked.add(query.at());
        String id = query.partner().value();
        List<TimelineFact> facts = timelines.containsKey(id)
                ? timelines.get(id)
                : ledger.changes.getOrDefault(id, List.of()).stream()
                        .map(StubHistory::fact)
                        .toList();
        return facts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Timeline(
                        StubLedger.day(query.at()), StubJournal.position(query.at()), query.partner(), facts));
    }

    private static TimelineFact fact(Change change) {
        return new TimelineFact(change.record(), change.number(), change.event(), false, List.of(belief(change, null)));
    }

    /** What a change states, or the correction of one. */
    static Belief belief(Change stated, @Nullable Change ended) {
        EdtfDate date = stated.effective();
        LocalDate recorded = StubLedger.TODAY;
        return new Belief(
                date,
                date == null ? null : date.earliest().orElse(null),
                date == null ? recorded : date.latest().orElse(recorded),
                stated,
                ended,
                stated.details());
    }

    @QueryHandler
    Backdated backdated(ListBackdated query) {
        ledger.asked.add(query.at());
        List<BackdatedEntry> late = backdated.stream()
                .filter(entry -> entry.daysLate() > query.moreThanDays())
                .toList();
        return new Backdated(
                StubJournal.position(query.at()),
                query.moreThanDays(),
                query.page(),
                query.size(),
                late.size(),
                late.stream()
                        .skip((long) query.page() * query.size())
                        .limit(query.size())
                        .toList());
    }

    @QueryHandler
    Optional<Change> latest(FindLatestCorrection query) {
        return corrections.isEmpty() ? Optional.empty() : Optional.of(corrections.getLast());
    }

    @QueryHandler
    Partners partners(ListPartners query) {
        List<PartnerSummary> all = ledger.places.stream()
                .map(place -> new PartnerSummary(
                        new PartnerId(place.id()),
                        place.names(),
                        new CountryCode(place.country()),
                        PartnerKind.CITY,
                        place.lat(),
                        place.lon(),
                        place.aliases(),
                        List.of(),
                        List.of()))
                .toList();
        return new Partners(StubLedger.POSITION, query.page(), query.size(), all.size(), all);
    }

    @QueryHandler
    RosterDifference rosters(CompareRosters query) {
        return new RosterDifference(difference(query.from(), query.to(), ties));
    }

    @QueryHandler
    VisitsDifference visits(CompareVisits query) {
        return new VisitsDifference(difference(query.from(), query.to(), visits));
    }

    @QueryHandler
    HonorsDifference honors(CompareHonors query) {
        return new HonorsDifference(difference(query.from(), query.to(), honors));
    }

    @QueryHandler
    RecordsDifference records(CompareRecords query) {
        return new RecordsDifference(difference(query.from(), query.to(), records));
    }

    private <E> Difference<E> difference(Viewpoint from, Viewpoint to, List<DifferentEntry<E>> entries) {
        compared.add(from);
        compared.add(to);
        return new Difference<>(side(from), side(to), counts, entries);
    }

    private static Difference.Side side(Viewpoint at) {
        return new Difference.Side(StubLedger.day(at), StubJournal.position(at));
    }
}
