package amity.query.page;

import amity.message.query.Change;
import amity.message.query.PartnerHistory;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What is said of a partner that has no tie on a day: that it had none, or when it ended. */
final class TieEnd {

    private static final String SIGNED = "amity.FriendshipSigned";
    private static final String TERMINATED = "amity.FriendshipTerminated";

    private TieEnd() {}

    /** A history is recorded in the order in which things took effect: what is last by the day holds on it. */
    static String say(PartnerHistory history, LocalDate day, ZoneId zone, Words words) {
        List<Change> turns = history.changes().stream()
                .filter(change ->
                        change.event().equals(SIGNED) || change.event().equals(TERMINATED))
                .filter(change -> !firstDay(change, zone).isAfter(day))
                .toList();
        if (turns.isEmpty() || turns.getLast().event().equals(SIGNED)) {
            return words.of("partner.no-tie", words.day(day));
        }
        Change end = turns.getLast();
        return end.effective() == null
                ? words.of("partner.tie-ended-undated")
                : words.of("partner.tie-ended", words.date(end.effective()));
    }

    /** Without a date it had certainly happened when it was recorded. */
    private static LocalDate firstDay(Change change, ZoneId zone) {
        LocalDate recorded = change.recordedAt().atZone(zone).toLocalDate();
        return change.effective() == null
                ? recorded
                : change.effective().earliest().orElse(LocalDate.MIN);
    }
}
