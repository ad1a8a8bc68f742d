package amity.query.page;

import amity.message.query.Backdated;
import amity.message.query.BackdatedEntry;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was recorded late, the last recorded first. */
record BackdatedTable(List<Row> rows, int total, Paging pages) {

    private static final Set<String> KEPT =
            Set.of("tier", "level", "purpose", "honor", "recipient", "title", "type", "sector", "text");

    /** @param late in days, {@code about} the same in years where it is more than one */
    record Row(String late, @Nullable String about, SourceText partners, ChangeRow change, List<Detail> details) {}

    static BackdatedTable of(Backdated answer, List<Parameter> asked, Teller teller) {
        Words words = teller.words();
        List<Row> rows =
                answer.entries().stream().map(entry -> row(entry, teller)).toList();
        return new BackdatedTable(
                rows,
                answer.total(),
                Paging.of(answer.page(), answer.size(), rows.size(), answer.total(), "/backdated", asked, words));
    }

    private static Row row(BackdatedEntry entry, Teller teller) {
        Words words = teller.words();
        ChangeRow change = ChangeRow.of(entry.change(), teller);
        long years = Math.round(entry.daysLate() / 365.25);
        return new Row(
                words.of("backdated.days", words.number(entry.daysLate())),
                years < 1 || entry.daysLate() < 365 ? null : words.of("backdated.years", Long.toString(years)),
                teller.partners(entry.partners()),
                change,
                change.details().stream()
                        .filter(detail -> KEPT.contains(detail.key()))
                        .toList());
    }
}
