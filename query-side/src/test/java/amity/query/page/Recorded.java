package amity.query.page;

import amity.message.query.Belief;
import amity.message.query.Change;
import amity.message.query.TimelineFact;
import amity.message.value.EdtfDate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Recorded events, as shortly as they can be said. */
final class Recorded {

    private Recorded() {}

    static Change stated(
            long position,
            String record,
            long number,
            String event,
            @Nullable String date,
            Map<String, Object> details) {
        return change(position, record, number, event, date, null, null, details);
    }

    static Change corrected(
            long position,
            String record,
            long number,
            String event,
            @Nullable String date,
            long target,
            String reason,
            Map<String, Object> details) {
        return change(position, record, number, event, date, target, reason, details);
    }

    private static Change change(
            long position,
            String record,
            long number,
            String event,
            @Nullable String date,
            @Nullable Long target,
            @Nullable String reason,
            Map<String, Object> details) {
        Instant recorded = new StubJournal().recordedAt(position).orElse(Instant.parse("2026-11-22T09:30:00Z"));
        return new Change(
                position,
                record,
                number,
                "amity." + event,
                date == null ? null : EdtfDate.of(date),
                recorded,
                target == null ? "chen" : "wang",
                "source of " + position,
                null,
                target,
                reason,
                details);
    }

    /** A fact that is believed as it was stated. */
    static TimelineFact fact(Change change) {
        return new TimelineFact(change.record(), change.number(), change.event(), false, List.of(belief(change, null)));
    }

    /** A fact that was corrected. */
    static TimelineFact fact(Change first, Change correction) {
        return new TimelineFact(
                first.record(),
                first.number(),
                first.event(),
                false,
                List.of(belief(correction, null), belief(first, correction)));
    }

    /** A fact that never was. */
    static TimelineFact retracted(Change first, Change retraction) {
        return new TimelineFact(
                first.record(), first.number(), first.event(), true, List.of(belief(first, retraction)));
    }

    static Belief belief(Change stated, @Nullable Change ended) {
        return StubHistory.belief(stated, ended);
    }
}
