package amity.query.page;

import amity.message.query.Certainty;
import amity.message.query.RecordEntry;
import amity.message.query.RecordSort;
import amity.message.query.RecordStatus;
import amity.message.query.Records;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Records of a kind as a table.
 *
 * @param byTitle where it is sorted by titles, {@code byDate} by dates, the other way round where it is already
 * @param sorts for where the head is not shown
 * @param sortedBy {@code title}, {@code newest} or {@code oldest}
 * @param someSay whether any row says more than its title, partners and date
 * @param goesOn whether its records have a status
 */
record RecordsTable(
        List<Row> rows,
        int total,
        Paging pages,
        String byTitle,
        String byDate,
        RecordSort sortedBy,
        List<SortChoice> sorts,
        boolean someSay,
        boolean goesOn) {

    /** Besides what has a column of its own. */
    private static final Set<String> KEPT = Set.of(
            "through",
            "countryCode",
            "people",
            "funds",
            "number",
            "upTo",
            "published",
            "quantity",
            "signatoryCountries",
            "signatoryCities",
            "organization",
            "expert",
            "author",
            "anniversary");

    /**
     * One record.
     *
     * @param lang of the title, {@code other} is the title in the other language
     * @param about its type and direction
     * @param until when it ended, or ends by itself
     * @param over whether it goes on no more
     */
    record Row(
            String id,
            String href,
            String title,
            String lang,
            @Nullable String other,
            String about,
            String date,
            @Nullable String dateEdtf,
            SourceText partners,
            List<Detail> says,
            String status,
            @Nullable String until,
            boolean over,
            boolean possible,
            boolean yearly) {}

    static RecordsTable of(Records records, RecordsQuery query, Teller teller) {
        List<Row> rows =
                records.entries().stream().map(entry -> row(entry, teller)).toList();
        return new RecordsTable(
                rows,
                records.total(),
                Paging.of(
                        records.page(),
                        records.size(),
                        rows.size(),
                        records.total(),
                        query.path(),
                        Controls.both(query.from().parameters(), query.parameters()),
                        teller.words()),
                query.sortedBy(RecordSort.TITLE),
                query.sortedBy(query.sort() == RecordSort.NEWEST ? RecordSort.OLDEST : RecordSort.NEWEST),
                query.sort(),
                sorts(query, teller.words()),
                rows.stream().anyMatch(row -> !row.says().isEmpty()),
                !RecordStatus.of(records.kind()).isEmpty());
    }

    private static List<SortChoice> sorts(RecordsQuery query, Words words) {
        return Stream.of(RecordSort.NEWEST, RecordSort.OLDEST, RecordSort.TITLE)
                .map(sort -> new SortChoice(
                        sort.name().toLowerCase(Locale.ROOT),
                        sort == RecordSort.TITLE
                                ? words.of("detail.title")
                                : words.of("sort." + sort.name().toLowerCase(Locale.ROOT)),
                        query.sortedBy(sort),
                        sort != query.sort() ? null : sort == RecordSort.NEWEST ? "descending" : "ascending"))
                .toList();
    }

    private static Row row(RecordEntry entry, Teller teller) {
        Words words = teller.words();
        String title = ToldRecords.title(entry, words);
        boolean chinese = title.equals(entry.title());
        List<Detail> says = new ToldRecords(entry.kind()).says(entry, teller);
        boolean over = entry.status() != null
                && entry.status() != RecordStatus.of(entry.kind()).getFirst();
        return new Row(
                entry.id().value(),
                teller.href(entry.kind(), entry.id()),
                title,
                chinese ? "zh" : "en",
                chinese ? entry.titleEn() : entry.title(),
                about(entry, words),
                words.date(entry.date()),
                entry.date() == null ? null : entry.date().toString(),
                says.stream()
                        .filter(detail -> detail.key().equals("partnerIds"))
                        .map(Detail::value)
                        .findFirst()
                        .orElse(SourceText.plain("")),
                says.stream().filter(detail -> KEPT.contains(detail.key())).toList(),
                ToldRecords.status(entry, words),
                until(entry, words),
                over,
                entry.certainty() == Certainty.POSSIBLE,
                entry.yearly());
    }

    private static String about(RecordEntry entry, Words words) {
        List<String> about = new ArrayList<>();
        if (entry.type() != null) {
            about.add(words.orElse("type." + entry.type(), entry.type()));
        }
        if (entry.direction() != null) {
            about.add(words.direction(entry.direction()));
        }
        return String.join(" · ", about);
    }

    private static @Nullable String until(RecordEntry entry, Words words) {
        if (entry.ended() != null) {
            return words.date(entry.ended());
        }
        return entry.expires() == null ? null : words.of("roster.until", words.date(entry.expires()));
    }
}
