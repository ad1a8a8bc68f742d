package amity.query.records;

import amity.message.record.RecordContent;
import amity.message.record.RecordStep;
import amity.message.value.EdtfDate;
import amity.query.projection.Dated;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is believed of one record.
 *
 * @param content null: it never was true
 * @param by the day by which it had begun or taken place
 * @param steps by the numbers of their events
 */
record Belief(@Nullable RecordContent content, LocalDate by, NavigableMap<Long, Step> steps) {

    static final Belief NOTHING = new Belief(null, LocalDate.EPOCH, new TreeMap<>());

    /**
     * How the record went on.
     *
     * @param stated the event, for its kind
     * @param by the day by which it had taken place
     */
    record Step(
            RecordStep stated,
            @Nullable EdtfDate date,
            @Nullable EdtfDate expires,
            @Nullable String text,
            LocalDate by) {

        Dated dated() {
            return new Dated(date, by);
        }
    }

    Belief with(RecordContent otherContent, LocalDate otherBy) {
        return new Belief(otherContent, otherBy, steps);
    }

    /** @param change from what was believed of the step to what is, null where there is none */
    Belief withStep(long number, UnaryOperator<@Nullable Step> change) {
        NavigableMap<Long, Step> after = new TreeMap<>(steps);
        Step step = change.apply(after.remove(number));
        if (step != null) {
            after.put(number, step);
        }
        return new Belief(content, by, after);
    }
}
