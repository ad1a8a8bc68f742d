package amity.query.page;

import amity.message.query.Belief;
import amity.message.query.Timeline;
import amity.message.query.TimelineFact;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What is said of a partner that has no tie on a day: that it had none, or when it ended. */
final class TieEnd {

    private static final String SIGNED = "amity.FriendshipSigned";
    private static final Set<String> TURNS = Set.of(SIGNED, "amity.FriendshipTerminated");

    private TieEnd() {}

    /** The changes of a tie are recorded in the order in which they took effect: what is last by the day holds on it. */
    static String say(Timeline timeline, LocalDate day, Words words) {
        List<TimelineFact> turns = timeline.facts().stream()
                .filter(fact -> TURNS.contains(fact.event()) && !fact.retracted())
                .filter(fact -> begunBy(day, fact.beliefs().getFirst()))
                .sorted(Comparator.comparingLong(TimelineFact::number))
                .toList();
        if (turns.isEmpty() || turns.getLast().event().equals(SIGNED)) {
            return words.of("partner.no-tie", words.day(day));
        }
        Belief end = turns.getLast().beliefs().getFirst();
        return end.effective() == null
                ? words.of("partner.tie-ended-undated")
                : words.of("partner.tie-ended", words.date(end.effective()));
    }

    /** Without a date it had certainly happened when it was recorded. */
    private static boolean begunBy(LocalDate day, Belief belief) {
        LocalDate first = belief.effective() == null ? belief.latest() : belief.earliest();
        return first == null || !first.isAfter(day);
    }
}
