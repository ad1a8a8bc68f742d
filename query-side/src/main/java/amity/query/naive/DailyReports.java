package amity.query.naive;

import amity.message.query.CountVisitsByYear;
import amity.message.query.FindRoster;
import amity.message.query.Honors;
import amity.message.query.ListHonors;
import amity.message.query.Roster;
import amity.message.query.VisitDimension;
import amity.message.query.YearRow;
import amity.message.query.YearlyVisits;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the reports that are of a day. */
record DailyReports(Knowledge known, Asking asking, Findings findings) {

    private static final int LAST_YEAR = 9999;

    void compare(LocalDate day) {
        findings.turnTo(day);
        asking.ask("roster", new FindRoster(asking.asOf(day)), Roster.class).ifPresent(shown -> {
            Roster right = known.roster(day);
            findings.compare("roster", right.entries(), shown.entries(), entry -> entry.partner() + " " + entry.tier());
            right.counts()
                    .forEach((tier, count) -> findings.compare(
                            "roster", "count of " + tier, count, shown.counts().get(tier)));
        });
        asking.ask("honors", new ListHonors(asking.asOf(day)), Honors.class).ifPresent(shown -> {
            Honors right = known.honors(day);
            findings.compare(
                    "honors",
                    right.entries(),
                    shown.entries(),
                    entry -> entry.id().value());
            findings.compare("honors", "count of standing", right.standing(), shown.standing());
        });
        visits(day, List.of());
        visits(day, List.of(VisitDimension.values()));
    }

    private void visits(LocalDate day, List<VisitDimension> groupBy) {
        CountVisitsByYear query = new CountVisitsByYear(0, LAST_YEAR, groupBy, asking.asOf(day));
        asking.ask("visits", query, YearlyVisits.class)
                .ifPresent(shown -> findings.compare(
                        "visits", known.visits(0, LAST_YEAR, groupBy, day).rows(), shown.rows(), DailyReports::name));
    }

    private static String name(YearRow row) {
        String years = row.year() != null ? row.year().toString() : row.yearFrom() + " to " + row.yearTo();
        return Stream.of(years, row.direction(), row.level(), row.country(), row.partner())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }
}
