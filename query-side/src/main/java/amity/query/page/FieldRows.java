package amity.query.page;

import amity.message.honor.RecipientKind;
import amity.message.query.Anniversaries;
import amity.message.query.Anniversary;
import amity.message.query.Certainty;
import amity.message.query.Count;
import amity.message.query.HonorEntry;
import amity.message.query.Honors;
import amity.message.query.ListRecords;
import amity.message.query.RecordCounts;
import amity.message.query.RecordEntry;
import amity.message.query.RecordFilter;
import amity.message.query.RecordSort;
import amity.message.query.RecordStatus;
import amity.message.query.Records;
import amity.message.query.Roster;
import amity.message.query.RosterEntry;
import amity.message.query.Viewpoint;
import amity.message.query.VisitDimension;
import amity.message.query.YearRow;
import amity.message.query.YearlyVisits;
import amity.message.record.RecordKind;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import amity.message.value.Tier;
import amity.query.page.SourceText.Piece;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts the subjects of the fields of work, all from one viewpoint. */
record FieldRows(Questions questions, Teller teller) {

    /** In months; anniversaries further off are not yet planned for. */
    static final int AHEAD = 24;

    /** Before the first of all visits. */
    private static final int FIRST_YEAR = 1;

    private static final List<RecipientKind> CITIES = List.of(RecipientKind.HOME_CITY, RecipientKind.PARTNER);

    FieldRow of(Subject subject) {
        return switch (subject) {
            case Subject.Kind of ->
                records(of.kind(), null, CompareQuery.Report.of(of.kind()).label(words()));
            case Subject.Network of ->
                records(RecordKind.NETWORK_TIE, of.type().name(), words().of("types." + of.type()));
            case Subject.Report of ->
                switch (of) {
                    case TIES -> ties();
                    case VISITS -> visits();
                    case HONORS_OF_CITIES -> honors(of, true);
                    case HONORS_OF_PEOPLE -> honors(of, false);
                    case ANNIVERSARIES -> anniversaries();
                };
        };
    }

    private Words words() {
        return teller.words();
    }

    private Viewpoint at() {
        return teller.from().viewpoint();
    }

    private FieldRow records(RecordKind kind, @Nullable String type, String label) {
        RecordFilter filter = new RecordFilter(type, null, null, null, null, null, null);
        Records records = questions.list(new ListRecords(kind, filter, RecordSort.NEWEST, 0, 1, at()));
        RecordCounts counts = records.counts();
        Optional<RecordEntry> latest = records.entries().stream().findFirst();
        List<Parameter> typed = type == null ? List.of() : List.of(new Parameter("type", type));
        return new FieldRow(
                label,
                Parameter.address(
                        RecordsQuery.path(kind), Controls.both(teller.from().parameters(), typed)),
                words().count(counts.records()),
                goingOn(kind, counts.goingOn()),
                counts.practices().equals(Count.NONE)
                        ? null
                        : words().of("fields.practices", words().count(counts.practices())),
                latest.map(entry -> new ToldRecords(kind).title(entry, teller)).orElse(null),
                latest.map(entry -> words().date(entry.date())).orElse(null));
    }

    private @Nullable String goingOn(RecordKind kind, @Nullable Count count) {
        return count == null || count.equals(Count.NONE)
                ? null
                : words().of(
                                "fields.going-on",
                                words().of("status." + RecordStatus.of(kind).getFirst()),
                                words().count(count));
    }

    private FieldRow ties() {
        Roster roster = questions.roster(at());
        Count count = Stream.of(Tier.SISTER_CITY, Tier.FRIENDLY_EXCHANGE_CITY)
                .map(tier -> roster.counts().getOrDefault(tier, Count.NONE))
                .reduce(Count.NONE, Count::plus);
        Optional<RosterEntry> latest = roster.entries().stream()
                .filter(entry -> entry.tier() != Tier.LETTER_OF_INTENT)
                .max(Comparator.comparing(entry -> first(entry.since())));
        return new FieldRow(
                label(Subject.Report.TIES),
                teller.from().to("/") + "#roster",
                words().count(count),
                null,
                null,
                latest.map(entry -> partner(entry.partner())).orElse(null),
                latest.map(entry -> words().date(entry.since())).orElse(null));
    }

    private FieldRow visits() {
        int last = teller.from().asOf().day().getYear();
        YearlyVisits visits = questions.visits(FIRST_YEAR, last, VisitDimension.DIRECTION, at());
        Count count = visits.rows().stream().map(YearRow::visits).reduce(Count.NONE, Count::plus);
        Optional<Integer> latest = visits.rows().stream()
                .flatMap(row -> Optional.ofNullable(row.year()).stream())
                .max(Comparator.naturalOrder());
        return new FieldRow(
                label(Subject.Report.VISITS),
                teller.from().to("/") + "#visits-chart",
                words().count(count),
                null,
                null,
                latest.map(year -> SourceText.plain(
                                words().of("fields.visits-in", words().count(Figures.visitsIn(year, visits)))))
                        .orElse(null),
                latest.map(year -> words().years(year.toString())).orElse(null));
    }

    /** By recipients that stand, as on the first page. */
    private FieldRow honors(Subject.Report subject, boolean cities) {
        Honors honors = questions.honors(at());
        List<HonorEntry> standing = honors.entries().stream()
                .filter(entry -> CITIES.contains(entry.recipient().kind()) == cities)
                .filter(entry -> !entry.revoked())
                .toList();
        Optional<HonorEntry> latest = standing.stream().max(Comparator.comparing(entry -> first(entry.date())));
        return new FieldRow(
                label(subject),
                teller.from().to("/") + "#honors",
                words().count(new Count(
                        recipients(standing, Certainty.CERTAIN), recipients(standing, Certainty.POSSIBLE))),
                null,
                null,
                latest.map(entry -> SourceText.plain(honor(entry))).orElse(null),
                latest.map(entry -> words().date(entry.date())).orElse(null));
    }

    private String honor(HonorEntry entry) {
        String english = entry.honorEn();
        String honor = words().chinese() || english == null ? entry.honor() : english;
        return words().of("fields.honor", honor, HonorList.recipient(entry, teller.home(), words()));
    }

    private static int recipients(List<HonorEntry> honors, Certainty certainty) {
        return honors.stream()
                .filter(honor -> honor.certainty() == certainty)
                .mapToInt(honor -> honor.recipient().size())
                .sum();
    }

    private FieldRow anniversaries() {
        Anniversaries found = questions.anniversaries(AHEAD, at());
        int certain = (int) found.next().stream()
                .filter(one -> one.certainty() == Certainty.CERTAIN)
                .count();
        Optional<Anniversary> next = found.next().stream().findFirst();
        return new FieldRow(
                label(Subject.Report.ANNIVERSARIES),
                teller.from().to("/anniversaries"),
                words().count(new Count(certain, found.next().size() - certain)),
                null,
                null,
                next.map(one -> new SourceText(List.of(
                                teller.partner(one.partner()),
                                new Piece(words().of("fields.next", Integer.toString(one.years())), null))))
                        .orElse(null),
                next.map(one -> words().date(AnniversaryTable.date(one))).orElse(null));
    }

    private String label(Subject.Report subject) {
        return words().of("fields.subject."
                + subject.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private SourceText partner(PartnerId partner) {
        return new SourceText(List.of(teller.partner(partner)));
    }

    private static LocalDate first(@Nullable EdtfDate date) {
        return Optional.ofNullable(date).flatMap(EdtfDate::earliest).orElse(LocalDate.MIN);
    }
}
