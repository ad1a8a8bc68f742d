package amity.query.page;

import amity.message.query.Anniversaries;
import amity.message.query.Backdated;
import amity.message.query.Change;
import amity.message.query.CompareHonors;
import amity.message.query.CompareRecords;
import amity.message.query.CompareRosters;
import amity.message.query.CompareVisits;
import amity.message.query.CountRecordsByYear;
import amity.message.query.CountVisitsByYear;
import amity.message.query.CountedVisit;
import amity.message.query.CoverageReport;
import amity.message.query.Difference;
import amity.message.query.FindCoverage;
import amity.message.query.FindLatestCorrection;
import amity.message.query.FindPartner;
import amity.message.query.FindPartnerHistory;
import amity.message.query.FindRecord;
import amity.message.query.FindRoster;
import amity.message.query.FindTimeline;
import amity.message.query.HonorEntry;
import amity.message.query.Honors;
import amity.message.query.HonorsDifference;
import amity.message.query.ListAnniversaries;
import amity.message.query.ListBackdated;
import amity.message.query.ListHonors;
import amity.message.query.ListPartners;
import amity.message.query.ListRecords;
import amity.message.query.PartnerHistory;
import amity.message.query.PartnerSummary;
import amity.message.query.PartnerView;
import amity.message.query.Partners;
import amity.message.query.ReconcileFigures;
import amity.message.query.Reconciliation;
import amity.message.query.RecordEntry;
import amity.message.query.RecordView;
import amity.message.query.Records;
import amity.message.query.RecordsDifference;
import amity.message.query.Roster;
import amity.message.query.RosterDifference;
import amity.message.query.RosterEntry;
import amity.message.query.Timeline;
import amity.message.query.Viewpoint;
import amity.message.query.VisitDimension;
import amity.message.query.VisitsDifference;
import amity.message.query.YearlyRecords;
import amity.message.query.YearlyVisits;
import amity.message.record.RecordKind;
import amity.message.value.PartnerId;
import amity.message.value.RecordId;
import amity.query.coverage.PartnerProjects;
import amity.query.pinned.Pinned;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** What the pages ask the projections. */
@Component
class Questions {

    private static final int PAGE = 500;

    private final QueryGateway queries;

    Questions(QueryGateway queries) {
        this.queries = queries;
    }

    Roster roster(Viewpoint at) {
        return queries.query(new FindRoster(at), Roster.class).join();
    }

    YearlyVisits visits(int from, int to, VisitDimension by, Viewpoint at) {
        return queries.query(new CountVisitsByYear(from, to, List.of(by), at), YearlyVisits.class)
                .join();
    }

    Honors honors(Viewpoint at) {
        return queries.query(new ListHonors(at), Honors.class).join();
    }

    Optional<PartnerView> partner(PartnerId partner, Viewpoint at) {
        return queries.query(new FindPartner(partner, at), ResponseTypes.optionalInstanceOf(PartnerView.class))
                .join();
    }

    Optional<Timeline> timeline(PartnerId partner, Viewpoint at) {
        return queries.query(new FindTimeline(partner, at), ResponseTypes.optionalInstanceOf(Timeline.class))
                .join();
    }

    /** All that are registered. */
    List<PartnerSummary> partners(Viewpoint at) {
        List<PartnerSummary> all = new ArrayList<>();
        Partners page;
        do {
            page = queries.query(new ListPartners(all.size() / PAGE, PAGE, at), Partners.class)
                    .join();
            all.addAll(page.partners());
        } while (page.partners().size() == PAGE);
        return all;
    }

    Difference<RosterEntry> rosters(Viewpoint from, Viewpoint to) {
        return queries.query(new CompareRosters(from, to), RosterDifference.class)
                .join()
                .difference();
    }

    Difference<CountedVisit> visits(Viewpoint from, Viewpoint to) {
        return queries.query(new CompareVisits(from, to), VisitsDifference.class)
                .join()
                .difference();
    }

    Difference<HonorEntry> honors(Viewpoint from, Viewpoint to) {
        return queries.query(new CompareHonors(from, to), HonorsDifference.class)
                .join()
                .difference();
    }

    Difference<RecordEntry> records(RecordKind kind, Viewpoint from, Viewpoint to) {
        return queries.query(new CompareRecords(kind, from, to), RecordsDifference.class)
                .join()
                .difference();
    }

    Backdated backdated(int moreThanDays, int page, int size, Viewpoint at) {
        return queries.query(new ListBackdated(moreThanDays, page, size, at), Backdated.class)
                .join();
    }

    Optional<Change> latestCorrection(Viewpoint at) {
        return queries.query(new FindLatestCorrection(at), ResponseTypes.optionalInstanceOf(Change.class))
                .join();
    }

    Optional<PartnerHistory> history(PartnerId partner, Viewpoint at) {
        return queries.query(
                        new FindPartnerHistory(partner, at), ResponseTypes.optionalInstanceOf(PartnerHistory.class))
                .join();
    }

    Records list(ListRecords question) {
        return queries.query(question, Records.class).join();
    }

    YearlyRecords yearly(CountRecordsByYear question) {
        return queries.query(question, YearlyRecords.class).join();
    }

    Optional<RecordView> record(RecordKind kind, RecordId id, Viewpoint at) {
        return queries.query(new FindRecord(kind, id, at), ResponseTypes.optionalInstanceOf(RecordView.class))
                .join();
    }

    /** All figures, whatever came out: the page counts, filters and turns them itself. */
    Reconciliation reconciliation(Viewpoint at) {
        return queries.query(new ReconcileFigures(null, null, 0, Integer.MAX_VALUE, at), Reconciliation.class)
                .join();
    }

    /** @param months back */
    CoverageReport coverage(int months, Viewpoint at) {
        return queries.query(new FindCoverage(months, at), CoverageReport.class).join();
    }

    /** Of every partner, with the knowledge of one position. */
    PartnerProjects projects(LocalDate day, long position) {
        return PartnerProjects.asOf(new Pinned(queries, position).on(day));
    }

    /** @param months back and on */
    Anniversaries anniversaries(int months, Viewpoint at) {
        return queries.query(new ListAnniversaries(months, months, at), Anniversaries.class)
                .join();
    }
}
