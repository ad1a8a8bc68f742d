package amity.query.naive;

import amity.message.value.EdtfDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a fact took place, as far as it is known: on one of the days that its date can mean.
 *
 * <p>Nobody records what has not happened. So a fact had taken place <i>by</i> the day on which it was recorded, whatever its
 * date leaves open. A correction gives it another date. As long as that can mean a day up to the one by which the fact had
 * taken place so far, that day stays: the old record told of something that had happened. If the new date begins only after
 * it, the old record was wrong in this too, and the fact had taken place by the day of the correction. Thus the day never
 * moves back, not even when a later correction takes the new date away again.
 *
 * @param date null is unknown
 * @param by the day by which it had taken place
 */
record When(@Nullable EdtfDate date, LocalDate by) {

    When corrected(@Nullable EdtfDate otherwise, LocalDate on) {
        boolean beginsLater = otherwise != null
                && otherwise.earliest().filter(day -> day.isAfter(by)).isPresent();
        return new When(otherwise, beginsLater ? on : by);
    }

    /** The first day that it can mean; null is open. */
    @Nullable
    LocalDate earliest() {
        return date == null ? null : date.earliest().orElse(null);
    }

    /** The last day that it can mean; never before the first, should a date in the future ever have been recorded. */
    LocalDate latest() {
        LocalDate end = date == null ? by : date.latest().orElse(by);
        LocalDate latest = end.isBefore(by) ? end : by;
        LocalDate earliest = earliest();
        return earliest == null || earliest.isBefore(latest) ? latest : earliest;
    }

    boolean possiblyBy(LocalDate day) {
        LocalDate earliest = earliest();
        return earliest == null || !earliest.isAfter(day);
    }

    boolean certainlyBy(LocalDate day) {
        return !latest().isAfter(day);
    }
}
