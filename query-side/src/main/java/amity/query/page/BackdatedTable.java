package amity.query.page;

import amity.message.query.Backdated;
import amity.message.query.BackdatedEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded late, the last recorded first.
 *
 * @param shown which of them these are, such as {@code 51–100 of 116}
 * @param previous where the page before is; null where there is none
 */
record BackdatedTable(
        List<Row> rows,
        int total,
        String shown,
        @Nullable String previous,
        @Nullable String next) {

    private static final Set<String> KEPT =
            Set.of("tier", "level", "purpose", "honor", "recipient", "title", "type", "sector", "text");

    /** @param late in days, {@code about} the same in years where it is more than one */
    record Row(String late, @Nullable String about, SourceText partners, ChangeRow change, List<Detail> details) {}

    static BackdatedTable of(Backdated answer, List<Parameter> asked, Teller teller) {
        Words words = teller.words();
        List<Row> rows =
                answer.entries().stream().map(entry -> row(entry, teller)).toList();
        int first = answer.page() * answer.size();
        boolean more = first + rows.size() < answer.total();
        return new BackdatedTable(
                rows,
                answer.total(),
                words.of(
                        "backdated.shown",
                        words.number(first + 1L),
                        words.number((long) first + rows.size()),
                        words.number(answer.total())),
                answer.page() == 0 ? null : page(answer.page() - 1, asked),
                more ? page(answer.page() + 1, asked) : null);
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

    private static String page(int page, List<Parameter> asked) {
        List<Parameter> all = new ArrayList<>(asked);
        if (page > 0) {
            all.add(new Parameter("page", Integer.toString(page)));
        }
        return Parameter.address("/backdated", all);
    }
}
