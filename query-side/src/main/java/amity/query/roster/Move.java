package amity.query.roster;

import amity.message.value.EdtfDate;
import amity.message.value.Tier;
import amity.query.projection.Window;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One recorded step of a friendship.
 *
 * @param tier the tier that it leads to, where it leads to one
 * @param date null is unknown
 */
record Move(Step step, @Nullable Tier tier, @Nullable EdtfDate date, LocalDate recordedOn) {

    Window window() {
        return Window.of(date, recordedOn);
    }
}
