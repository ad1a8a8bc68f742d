package amity.command.record;

import amity.command.desk.NamedChange;
import amity.message.record.RecordStep;
import amity.message.value.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * A step that a record took.
 *
 * @param number of the event that recorded it in the record's stream, from 0; a correction does not change it
 * @param stated as it was recorded first: which kind of step it is, no correction changes
 * @param date as it is believed now, like what follows
 */
record Step(
        long number,
        RecordStep stated,
        @Nullable EdtfDate date,
        @Nullable EdtfDate expires,
        @Nullable String text) {

    /** The number of a step that is yet to be recorded: it comes after all others. */
    private static final long NEXT = Long.MAX_VALUE;

    static Step recorded(long number, RecordStep fact) {
        return new Step(number, fact, fact.date(), fact.expires(), fact.text());
    }

    static Step next(RecordStep fact) {
        return recorded(NEXT, fact);
    }

    Step restated(@Nullable EdtfDate newDate, @Nullable EdtfDate newExpires, @Nullable String newText) {
        return new Step(number, stated, newDate, newExpires, newText);
    }

    NamedChange named() {
        return NamedChange.of(number, stated, date);
    }
}
