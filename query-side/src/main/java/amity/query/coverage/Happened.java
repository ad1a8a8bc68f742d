package amity.query.coverage;

import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact that is an activity.
 *
 * @param number of its event in its record
 * @param earliest the first day that it can be, null is open
 * @param latest the last
 */
record Happened(
        String record,
        long number,
        String event,
        EdtfDate date,
        List<PartnerId> partners,
        @Nullable LocalDate earliest,
        LocalDate latest) {

    boolean mayHaveHappenedBy(LocalDate day) {
        return earliest == null || !earliest.isAfter(day);
    }
}
