package amity.query.page;

import amity.message.query.Anniversary;
import amity.message.query.Certainty;
import amity.message.value.EdtfDate;
import amity.message.value.Tier;
import java.time.LocalDate;
import java.util.List;

/** Anniversaries, one after another. */
record AnniversaryTable(List<Row> rows) {

    /**
     * One anniversary.
     *
     * @param date as precise as that of the signing; {@code vague} where it is no single day
     * @param possible whether it is not certain to be kept in the time shown
     */
    record Row(
            String date,
            boolean vague,
            boolean possible,
            int years,
            String href,
            PlaceName name,
            String country,
            Tier tier,
            String tierName,
            String signed,
            String signedEdtf) {}

    static AnniversaryTable of(List<Anniversary> anniversaries, Teller teller) {
        return new AnniversaryTable(
                anniversaries.stream().map(one -> row(one, teller)).toList());
    }

    public boolean empty() {
        return rows.isEmpty();
    }

    private static Row row(Anniversary one, Teller teller) {
        Words words = teller.words();
        return new Row(
                words.date(date(one)),
                !one.earliest().equals(one.latest()),
                one.certainty() == Certainty.POSSIBLE,
                one.years(),
                teller.href(one.partner()),
                PlaceName.of(one.names(), words),
                words.country(one.country()),
                one.tier(),
                words.tier(one.tier()),
                words.date(one.signed()),
                one.signed().toString());
    }

    /** In the shortest form that means the same days: a year of vague signing has a vague year of anniversary. */
    static EdtfDate date(Anniversary one) {
        LocalDate first = one.earliest();
        LocalDate last = one.latest();
        if (first.equals(last)) {
            return EdtfDate.of(first);
        }
        if (first.getDayOfYear() == 1 && last.equals(first.withDayOfYear(first.lengthOfYear()))) {
            return EdtfDate.of("%04d".formatted(first.getYear()));
        }
        boolean month =
                first.getDayOfMonth() == 1 && last.equals(first.plusMonths(1).minusDays(1));
        return EdtfDate.of(month ? "%04d-%02d".formatted(first.getYear(), first.getMonthValue()) : first + "/" + last);
    }
}
