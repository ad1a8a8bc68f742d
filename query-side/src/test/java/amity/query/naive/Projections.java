package amity.query.naive;

import amity.message.query.Backdated;
import amity.message.query.CompareRecords;
import amity.message.query.CountRecordsByYear;
import amity.message.query.CountVisitsByYear;
import amity.message.query.CoverageReport;
import amity.message.query.Difference;
import amity.message.query.DifferentEntry;
import amity.message.query.FindCoverage;
import amity.message.query.FindPartner;
import amity.message.query.FindPartnerHistory;
import amity.message.query.FindRecord;
import amity.message.query.FindRoster;
import amity.message.query.FindTimeline;
import amity.message.query.Honors;
import amity.message.query.ListBackdated;
import amity.message.query.ListHonors;
import amity.message.query.ListPartners;
import amity.message.query.ListRecords;
import amity.message.query.PartnerHistory;
import amity.message.query.PartnerView;
import amity.message.query.Partners;
import amity.message.query.RecordEntry;
import amity.message.query.RecordView;
import amity.message.query.Records;
import amity.message.query.RecordsDifference;
import amity.message.query.Roster;
import amity.message.query.Timeline;
import amity.message.query.YearlyRecords;
import amity.message.query.YearlyVisits;
import amity.query.testing.Journal;
import java.util.List;
import java.util.function.Function;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;

/** The projections: told a history, they follow it in a journal that had been emptied. */
record Projections(Journal journal, QueryGateway queries) implements Witness {

    @Override
    public Function<Object, Object> told(History history) {
        journal.startEmpty();
        history.recordIn(journal);
        journal.awaitProjected();
        return this::answer;
    }

    /** What is thrown is told too: it is no answer that the fold gives. */
    private Object answer(Object query) {
        try {
            return switch (query) {
                case FindRoster it -> one(it, Roster.class);
                case FindPartner it -> perhapsOne(it, PartnerView.class);
                case ListPartners it -> one(it, Partners.class);
                case CountVisitsByYear it -> one(it, YearlyVisits.class);
                case ListHonors it -> one(it, Honors.class);
                case ListRecords it -> one(it, Records.class);
                case CountRecordsByYear it -> one(it, YearlyRecords.class);
                case FindRecord it -> perhapsOne(it, RecordView.class);
                case CompareRecords it -> withoutCauses(it);
                case FindPartnerHistory it -> perhapsOne(it, PartnerHistory.class);
                case FindTimeline it -> perhapsOne(it, Timeline.class);
                case ListBackdated it -> one(it, Backdated.class);
                case FindCoverage it -> one(it, CoverageReport.class);
                default -> throw new IllegalArgumentException("no question: " + query);
            };
        } catch (RuntimeException failed) {
            return failed;
        }
    }

    /** What made the difference the fold does not say. */
    private Object withoutCauses(CompareRecords query) {
        Difference<RecordEntry> it =
                queries.query(query, RecordsDifference.class).join().difference();
        return new Difference<>(
                it.from(),
                it.to(),
                it.counts(),
                it.entries().stream()
                        .map(entry -> new DifferentEntry<>(
                                entry.kind(), entry.record(), entry.before(), entry.after(), List.of()))
                        .toList());
    }

    private Object one(Object query, Class<?> type) {
        return queries.query(query, type).join();
    }

    private Object perhapsOne(Object query, Class<?> type) {
        return queries.query(query, ResponseTypes.optionalInstanceOf(type)).join();
    }
}
