package amity.query.page;

import amity.message.query.Change;
import amity.message.record.RecordKind;
import amity.query.page.CompareQuery.Report;
import amity.query.page.CompareQuery.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comparison that is often asked for.
 *
 * @param key stable
 */
record ReadyMade(String key, String label, String href) {

    /** @param correction the latest; null where nothing was ever corrected */
    static List<ReadyMade> all(LocalDate today, Report report, @Nullable Change correction, Teller teller) {
        Words words = teller.words();
        int year = today.getYear();
        List<ReadyMade> all = new ArrayList<>();
        all.add(of("last-year", words.of("compare.ready.last-year"), report, new Side(end(year - 1), ""), Side.UNSAID));
        all.add(of(
                "years",
                words.of("compare.ready.years", Integer.toString(year - 2), Integer.toString(year - 1)),
                report,
                new Side(end(year - 2), ""),
                new Side(end(year - 1), "")));
        all.add(of(
                "ten-years",
                words.of("compare.ready.ten-years", Integer.toString(year - 10)),
                report,
                new Side(end(year - 10), ""),
                Side.UNSAID));
        all.add(of(
                "report",
                words.of("compare.ready.report", Integer.toString(year - 1)),
                report,
                new Side(end(year - 1), year + "-01-01T00:00"),
                new Side(end(year - 1), "")));
        if (correction != null) {
            CompareQuery around = CompareQuery.around(correction.position(), today.toString());
            String when = teller.moment(correction.recordedAt());
            all.add(of(
                    "correction",
                    words.of("compare.ready.correction", when),
                    reportOf(correction),
                    around.from(),
                    around.to()));
        }
        return all;
    }

    private static Report reportOf(Change correction) {
        return switch (correction.record().substring(0, correction.record().indexOf('/'))) {
            case "visit" -> Report.VISITS;
            case "honor" -> Report.HONORS;
            default -> RecordKind.ofStream(correction.record()).map(Report::of).orElse(Report.ROSTER);
        };
    }

    private static ReadyMade of(String key, String label, Report report, Side from, Side to) {
        return new ReadyMade(key, label, new CompareQuery(report, from, to, false).href());
    }

    private static String end(int year) {
        return year + "-12-31";
    }
}
