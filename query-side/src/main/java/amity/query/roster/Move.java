package amity.query.roster;

import amity.message.value.EdtfDate;
import amity.message.value.Tier;
import amity.query.projection.Dated;
import amity.query.projection.Window;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step of a friendship, as believed.
 *
 * @param number of its event in the partner's history
 * @param tier the tier that it leads to, where it leads to one
 * @param date null is unknown
 * @param recordedOn the day by which it had taken place
 */
record Move(
        long number,
        Step step,
        @Nullable Tier tier,
        @Nullable EdtfDate date,
        LocalDate recordedOn) {

    Dated when() {
        return new Dated(date, recordedOn);
    }

    Move corrected(@Nullable Tier otherTier, @Nullable EdtfDate otherDate, LocalDate on) {
        return new Move(number, step, otherTier, otherDate, Window.bound(otherDate, recordedOn, on));
    }
}
