package amity.query.page;

import amity.message.query.Change;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One recorded event in words.
 *
 * @param position of the event, as it is typed
 * @param record the id of it
 * @param number of the change in its record, how a correction names it
 * @param target the number of the change that it corrects or retracts
 * @param recordedAt by the clock of the home city, {@code recordedInstant} in UTC
 * @param reason why it was corrected or retracted
 */
record ChangeRow(
        String position,
        String record,
        long number,
        @Nullable Long target,
        String what,
        @Nullable String effective,
        @Nullable String effectiveEdtf,
        List<Detail> details,
        String recordedAt,
        String recordedInstant,
        String recorded,
        String actor,
        SourceText source,
        @Nullable SourceText note,
        @Nullable String reason) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    static ChangeRow of(Change change, Teller teller) {
        Words words = teller.words();
        return new ChangeRow(
                Long.toString(change.position()),
                change.record().substring(change.record().indexOf('/') + 1),
                change.number(),
                change.target(),
                words.event(change.event(), change.details()),
                change.effective() == null ? null : words.date(change.effective()),
                change.effective() == null ? null : change.effective().toString(),
                Details.of(change.details(), teller),
                MINUTE.withZone(teller.zone()).format(change.recordedAt()),
                change.recordedAt().toString(),
                teller.moment(change.recordedAt()),
                change.actor(),
                SourceText.of(change.source()),
                change.note() == null ? null : SourceText.of(change.note()),
                change.reason());
    }
}
