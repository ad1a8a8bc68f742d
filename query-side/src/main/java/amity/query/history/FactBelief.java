package amity.query.history;

import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import amity.query.projection.Days;
import amity.query.projection.Span;
import amity.query.projection.Window;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One fact as it is believed.
 *
 * @param event the stored name of the event that stated it
 * @param date null is unknown, or does not apply
 * @param recordedOn the day by which it had taken place
 * @param details what else it says, as JSON
 */
record FactBelief(
        String event, @Nullable EdtfDate date, LocalDate recordedOn, List<PartnerId> partners, String details) {

    FactBelief corrected(
            @Nullable EdtfDate otherDate, List<PartnerId> otherPartners, String otherDetails, LocalDate on) {
        return new FactBelief(event, otherDate, Window.bound(otherDate, recordedOn, on), otherPartners, otherDetails);
    }

    /** The days on which it may have taken place; certain where there is one. */
    Span when() {
        Window window = Window.of(date, recordedOn);
        Days days = new Days(window.earliest(), window.latest().plusDays(1));
        return new Span(window.latest().equals(window.earliest()) ? days : Days.NONE, days);
    }
}
