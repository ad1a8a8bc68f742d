package amity.query.roster;

import static org.assertj.core.api.Assertions.assertThat;

import amity.message.AmityEvent;
import amity.message.query.CountRoster;
import amity.message.query.FindRoster;
import amity.message.query.Roster;
import amity.message.query.RosterCounts;
import amity.message.query.Viewpoint;
import amity.query.testing.Facts;
import amity.query.testing.Journal;
import amity.query.testing.QuerySideTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.Test;

/** Run again with {@code -Damity.seed=…} what failed. */
class RandomCoursesTest extends QuerySideTest {

    private static final LocalDate FIRST = LocalDate.parse("2020-02-25");
    private static final int DAYS = 9;
    private static final int PARTNERS = 60;

    RandomCoursesTest(Journal journal, QueryGateway queries) {
        super(journal, queries);
    }

    @Test
    void theRosterSaysWhatAllPossibleWorldsSay() {
        long seed = Long.getLong("amity.seed", new Random().nextLong());
        System.out.println("amity.seed=" + seed);
        Random random = new Random(seed);
        Map<String, RandomCourse> courses = new LinkedHashMap<>();
        Map<LocalDate, List<AmityEvent>> facts = new TreeMap<>();
        for (int i = 0; i < PARTNERS; i++) {
            RandomCourse course = new RandomCourse(random, FIRST, DAYS);
            String partner = "partner-" + i;
            courses.put(partner, course);
            facts.computeIfAbsent(FIRST, day -> new ArrayList<>()).add(Facts.registered(partner, "JP"));
            for (int change = 0; change < course.changes.size(); change++) {
                facts.computeIfAbsent(course.changes.get(change).recorded(), day -> new ArrayList<>())
                        .add(course.event(change, partner));
            }
        }
        // Day by day: in the journal time never runs backwards.
        facts.forEach((day, all) -> journal.recordOn(day, all.toArray(AmityEvent[]::new)));
        journal.awaitProjected();

        for (LocalDate day = FIRST.minusDays(2); day.isBefore(FIRST.plusDays(DAYS + 2)); day = day.plusDays(1)) {
            Roster roster = ask(new FindRoster(Viewpoint.asOf(day)), Roster.class);
            LocalDate asOf = day;
            assertThat(ask(new CountRoster(Viewpoint.asOf(day)), RosterCounts.class)
                            .counts())
                    .isEqualTo(roster.counts());
            courses.forEach((partner, course) -> assertThat(roster.entries().stream()
                            .filter(entry -> entry.partner().value().equals(partner))
                            .map(entry -> entry.tier() + " " + entry.certainty() + " " + entry.status() + " "
                                    + entry.statusCertainty())
                            .sorted())
                    .as("seed %s, %s as of %s:%s", seed, partner, asOf, course)
                    .isEqualTo(new PossibleWorlds(course.changes, FIRST.minusDays(2)).on(asOf)));
        }
    }
}
