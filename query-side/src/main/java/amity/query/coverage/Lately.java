package amity.query.coverage;

import amity.message.query.Activity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What happened with a partner by a day.
 *
 * @param certainly whether something certainly happened in the months asked about
 * @param possibly whether something may have
 */
record Lately(boolean certainly, boolean possibly, @Nullable Happened last) {

    static final Lately NEVER = new Lately(false, false, null);

    private static final Comparator<Happened> LATER = Comparator.comparing(
                    Happened::earliest, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Happened::record)
            .thenComparing(Happened::number);

    /** @param it may have happened by the day @param after the last day before the months asked about */
    Lately and(Happened it, LocalDate after, LocalDate day) {
        boolean mayBeIn = it.latest().isAfter(after);
        boolean isIn = it.earliest() != null
                && it.earliest().isAfter(after)
                && !it.latest().isAfter(day);
        return new Lately(certainly || isIn, possibly || mayBeIn, later(it, day));
    }

    private Happened later(Happened it, LocalDate day) {
        if (last == null) {
            return it;
        }
        int order = by(it, day).compareTo(by(last, day));
        return order > 0 || (order == 0 && LATER.compare(it, last) > 0) ? it : last;
    }

    private static LocalDate by(Happened it, LocalDate day) {
        return it.latest().isAfter(day) ? day : it.latest();
    }

    @Nullable
    Activity last(LocalDate day) {
        if (last == null) {
            return null;
        }
        LocalDate latest = by(last, day);
        LocalDate earliest = last.earliest();
        return new Activity(
                last.record(),
                last.event(),
                last.date(),
                earliest,
                latest,
                ChronoUnit.MONTHS.between(latest, day),
                earliest == null ? null : Long.valueOf(ChronoUnit.MONTHS.between(earliest, day)));
    }
}
