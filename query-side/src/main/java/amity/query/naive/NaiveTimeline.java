package amity.query.naive;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import amity.message.query.Belief;
import amity.message.query.TimelineFact;
import amity.message.value.PartnerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Everything that ever touched a partner, up to a day: all facts of each record that was about it once. */
final class NaiveTimeline {

    private NaiveTimeline() {}

    /** In the order of what was believed last; the undated last. */
    private static final Comparator<TimelineFact> ORDER = comparing(
                    (TimelineFact fact) -> fact.beliefs().getFirst().earliest(), nullsLast(naturalOrder()))
            .thenComparing(fact -> fact.beliefs().getFirst().latest(), nullsLast(naturalOrder()))
            .thenComparing(TimelineFact::record)
            .thenComparing(TimelineFact::number);

    /** @param ids under which the partner was recorded */
    static List<TimelineFact> facts(Collection<Story> stories, Collection<PartnerId> ids, LocalDate day) {
        List<TimelineFact> facts = new ArrayList<>();
        for (Story story : stories) {
            if (!Collections.disjoint(story.partners(), ids)) {
                SortedMap<Long, List<Story.Version>> byFact = new TreeMap<>();
                story.versions.forEach(version -> byFact.computeIfAbsent(version.number(), any -> new ArrayList<>())
                        .add(version));
                byFact.values().forEach(versions -> add(versions, day, facts));
            }
        }
        facts.sort(ORDER);
        return facts;
    }

    /** One fact, with all that was believed of it; nothing where it was never believed that it may have taken place by the day. */
    private static void add(List<Story.Version> versions, LocalDate day, List<TimelineFact> facts) {
        if (versions.stream().anyMatch(version -> version.when().possiblyBy(day))) {
            Story.Version last = versions.getLast();
            facts.add(new TimelineFact(
                    last.from().record(),
                    last.number(),
                    last.event(),
                    last.until() != null,
                    versions.reversed().stream().map(NaiveTimeline::belief).toList()));
        }
    }

    private static Belief belief(Story.Version version) {
        return new Belief(
                version.when().date(),
                version.when().earliest(),
                version.when().latest(),
                version.from(),
                version.until(),
                version.details());
    }
}
