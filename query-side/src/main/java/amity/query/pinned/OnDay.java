package amity.query.pinned;

import amity.message.query.CountVisitsByYear;
import amity.message.query.FindRecord;
import amity.message.query.FindRoster;
import amity.message.query.HonorEntry;
import amity.message.query.Honors;
import amity.message.query.ListHonors;
import amity.message.query.ListPartners;
import amity.message.query.ListRecords;
import amity.message.query.PartnerSummary;
import amity.message.query.Partners;
import amity.message.query.RecordEntry;
import amity.message.query.RecordFilter;
import amity.message.query.RecordSort;
import amity.message.query.RecordView;
import amity.message.query.Records;
import amity.message.query.Roster;
import amity.message.query.VisitDimension;
import amity.message.query.YearRow;
import amity.message.query.YearlyVisits;
import amity.message.record.RecordKind;
import amity.message.value.CountryCode;
import amity.message.value.PartnerId;
import amity.message.value.RecordId;
import amity.message.value.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.jspecify.annotations.Nullable;

/** What the records say of a day. */
public record OnDay(Pinned known, LocalDate day) {

    private static final int ALL = Integer.MAX_VALUE;

    public Roster roster() {
        return known.ask(new FindRoster(known.at(day)), Roster.class);
    }

    /** Partners that certainly or possibly stood at one of some tiers. */
    public InTiers in(Tier... tiers) {
        return InTiers.of(roster(), List.of(tiers));
    }

    public List<HonorEntry> honors() {
        return known.ask(new ListHonors(known.at(day)), Honors.class).entries();
    }

    /** Those that had begun or taken place by the day, certainly or possibly; no practices of every year. */
    public List<RecordEntry> records(RecordKind kind, @Nullable String type) {
        RecordFilter filter = new RecordFilter(type, null, null, null, null, null, null);
        return known
                .ask(new ListRecords(kind, filter, RecordSort.NEWEST, 0, ALL, known.at(day)), Records.class)
                .entries()
                .stream()
                .filter(entry -> !entry.yearly())
                .toList();
    }

    /** Empty where it had not begun, or is not believed to be true. */
    public Optional<RecordEntry> record(RecordKind kind, RecordId id) {
        return known.ask(new FindRecord(kind, id, known.at(day)), ResponseTypes.optionalInstanceOf(RecordView.class))
                .map(RecordView::record);
    }

    /** Those of the day's year up to the day, and those that only may lie in it. */
    public List<YearRow> visitsOfYear(VisitDimension... groupBy) {
        int year = day.getYear();
        CountVisitsByYear question = new CountVisitsByYear(year, year, List.of(groupBy), known.at(day));
        return known.ask(question, YearlyVisits.class).rows();
    }

    private List<PartnerSummary> partners() {
        return known.ask(new ListPartners(0, ALL, known.at(day)), Partners.class)
                .partners();
    }

    /** The partner that stands for one; itself as a rule. */
    public PartnerId standing(PartnerId partner) {
        return partners().stream()
                .filter(it -> it.alsoRecordedAs().contains(partner))
                .map(PartnerSummary::partner)
                .findFirst()
                .orElse(partner);
    }

    /** All ids that a partner was recorded under. */
    public List<PartnerId> idsOf(PartnerId partner) {
        PartnerId standing = standing(partner);
        List<PartnerId> others = partners().stream()
                .filter(it -> it.partner().equals(standing))
                .flatMap(it -> it.alsoRecordedAs().stream())
                .toList();
        return Stream.concat(Stream.of(standing), others.stream()).toList();
    }

    public Optional<CountryCode> country(PartnerId partner) {
        PartnerId standing = standing(partner);
        return partners().stream()
                .filter(it -> it.partner().equals(standing))
                .map(PartnerSummary::country)
                .findFirst();
    }
}
