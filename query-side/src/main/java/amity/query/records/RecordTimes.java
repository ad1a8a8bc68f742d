package amity.query.records;

import amity.message.agreement.Agreements.AgreementRenewed;
import amity.message.query.RecordStatus;
import amity.message.record.RecordContent;
import amity.message.value.EdtfDate;
import amity.query.projection.Dated;
import amity.query.projection.Days;
import amity.query.projection.Span;
import amity.query.projection.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * When a record began or took place, when its steps did, and when it ended. What goes on and is dated by a span went on from
 * one day in its start to one in its end; a step that ends it says so better, unless it has no date.
 *
 * @param steps by the numbers of their events
 * @param expires on which it ends by itself, as last agreed
 * @param end null: it goes on
 */
record RecordTimes(
        Window begun,
        NavigableMap<Long, Window> steps,
        @Nullable EdtfDate expires,
        @Nullable End end) {

    /**
     * On one of these days it was no more.
     *
     * @param earliest null is open
     * @param latest null is open
     * @param number of the event that says so
     */
    record End(
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            RecordStatus how,
            @Nullable EdtfDate date,
            long number) {

        /** The earlier of two ends: it is told by this one, unless the other certainly came before. */
        private End orEarlier(End other) {
            boolean before = other.latest != null && earliest != null && !other.latest.isAfter(earliest);
            LocalDate first = earliest == null || other.earliest == null ? null : min(earliest, other.earliest);
            LocalDate last = latest == null ? other.latest : other.latest == null ? latest : min(latest, other.latest);
            return before
                    ? new End(first, last, other.how, other.date, other.number)
                    : new End(first, last, how, date, number);
        }

        private static LocalDate min(LocalDate one, LocalDate other) {
            return other.isBefore(one) ? other : one;
        }
    }

    static RecordTimes of(Belief belief, RecordContent content) {
        EdtfDate date = content.date();
        if (!Kinds.goesOn(content.getClass())) {
            return new RecordTimes(Window.of(date, belief.by()), new TreeMap<>(), null, null);
        }
        List<Dated> course = new ArrayList<>();
        // Where only the end of a span is known it began by then.
        course.add(new Dated(date == null ? null : date.start().orElse(date), belief.by()));
        belief.steps().values().forEach(step -> course.add(step.dated()));
        List<Window> windows = Dated.inOrder(course);
        NavigableMap<Long, Window> steps = new TreeMap<>();
        belief.steps().keySet().forEach(number -> steps.put(number, windows.get(1 + steps.size())));
        Expiry expiry = Expiry.of(belief, content);
        return new RecordTimes(
                windows.getFirst(), steps, expiry.date(), earlier(ended(belief, content, steps), expiry.end()));
    }

    private static @Nullable End earlier(@Nullable End ended, @Nullable End expired) {
        return ended == null ? expired : expired == null ? ended : ended.orEarlier(expired);
    }

    /** By a step, or by what its own date says. */
    private static @Nullable End ended(Belief belief, RecordContent content, NavigableMap<Long, Window> steps) {
        EdtfDate date = content.date();
        EdtfDate upTo = date == null ? null : date.end().orElse(null);
        End spanned =
                upTo == null ? null : after(Window.of(upTo, belief.by()), Kinds.spanEnd(content.getClass()), upTo, 0);
        for (Map.Entry<Long, Belief.Step> entry : belief.steps().descendingMap().entrySet()) {
            Belief.Step step = entry.getValue();
            if (step.stated().ends()) {
                RecordStatus how = Kinds.end(step.stated());
                Window when = Objects.requireNonNull(steps.get(entry.getKey()));
                return step.date() == null && spanned != null
                        ? new End(spanned.earliest, spanned.latest, how, upTo, entry.getKey())
                        : new End(when.earliest(), when.latest(), how, step.date(), entry.getKey());
            }
        }
        return spanned;
    }

    /** It still held on its last day. */
    private static End after(Window last, RecordStatus how, EdtfDate date, long number) {
        LocalDate first = last.earliest();
        return new End(first == null ? null : first.plusDays(1), last.latest().plusDays(1), how, date, number);
    }

    /** What was agreed last about when it ends by itself. */
    private record Expiry(@Nullable EdtfDate date, long number) {

        static Expiry of(Belief belief, RecordContent content) {
            Expiry last = new Expiry(content.expires(), 0);
            for (Map.Entry<Long, Belief.Step> step : belief.steps().entrySet()) {
                if (step.getValue().stated() instanceof AgreementRenewed) {
                    last = new Expiry(step.getValue().expires(), step.getKey());
                }
            }
            return last;
        }

        @Nullable
        End end() {
            return date == null
                    ? null
                    : new End(
                            date.earliest().map(day -> day.plusDays(1)).orElse(null),
                            date.latest().map(day -> day.plusDays(1)).orElse(null),
                            RecordStatus.EXPIRED,
                            date,
                            number);
        }
    }

    /** The days on which it held. */
    Span holding() {
        if (end == null) {
            return Span.since(begun);
        }
        return new Span(
                end.earliest == null ? Days.NONE : new Days(begun.latest(), end.earliest),
                new Days(begun.earliest(), end.latest));
    }

    /** The days by which it may have ended. */
    Days possiblyEnded() {
        return end == null ? Days.NONE : new Days(end.earliest, null);
    }
}
