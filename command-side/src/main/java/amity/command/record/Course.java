package amity.command.record;

import amity.command.desk.RecordRefusal;
import amity.message.record.RecordContent;
import amity.message.value.EdtfDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is believed of a record now.
 *
 * @param steps those that are believed to have taken place, in the order in which they were recorded
 */
record Course(RecordContent content, List<Step> steps) {

    Course {
        steps = List.copyOf(steps);
    }

    Optional<Step> step(long number) {
        return steps.stream().filter(step -> step.number() == number).findFirst();
    }

    Course with(RecordContent restated) {
        return new Course(restated, steps);
    }

    Course with(Step next) {
        return new Course(
                content, Stream.concat(steps.stream(), Stream.of(next)).toList());
    }

    Course replacing(Step restated) {
        return new Course(
                content,
                steps.stream()
                        .map(known -> known.number() == restated.number() ? restated : known)
                        .toList());
    }

    Course without(long number) {
        return new Course(
                content, steps.stream().filter(step -> step.number() != number).toList());
    }

    /** Why a step cannot stand at the place that its number gives it among the others, if it cannot. */
    Optional<RecordRefusal> refusalOf(Step step) {
        return ended(step)
                .or(() -> expiresEarly(step))
                .or(() -> beforeRecord(step))
                .or(() -> runsBackwards(step));
    }

    /** The first step that certainly came before the record, which had not begun then. */
    Optional<Step> stepBeforeRecord() {
        return steps.stream().filter(step -> comesBefore(step, content.date())).findFirst();
    }

    private Optional<RecordRefusal> ended(Step step) {
        return steps.stream()
                .filter(earlier ->
                        earlier.number() < step.number() && earlier.stated().ends())
                .findFirst()
                .map(end -> new RecordRefusal.AlreadyEnded(end.named()));
    }

    private static Optional<RecordRefusal> expiresEarly(Step step) {
        EdtfDate expires = step.expires();
        EdtfDate date = step.date();
        return expires != null && date != null && expires.certainlyPrecedes(date)
                ? Optional.of(new RecordRefusal.ExpiresBeforeRenewal(expires, date))
                : Optional.empty();
    }

    private Optional<RecordRefusal> beforeRecord(Step step) {
        EdtfDate date = step.date();
        EdtfDate begun = content.date();
        return date != null && begun != null && date.certainlyPrecedes(begun)
                ? Optional.of(new RecordRefusal.StepBeforeRecord(date, begun))
                : Optional.empty();
    }

    private Optional<RecordRefusal> runsBackwards(Step step) {
        EdtfDate date = step.date();
        return date == null
                ? Optional.empty()
                : steps.stream()
                        .filter(other -> areSwapped(step, other))
                        .findFirst()
                        .map(other -> new RecordRefusal.StepsRunBackwards(date, other.named()));
    }

    /** Unknown dates fit everywhere, and so do vague ones where they may. */
    private static boolean areSwapped(Step step, Step other) {
        return other.number() < step.number()
                ? comesBefore(step, other.date())
                : other.number() > step.number() && comesBefore(other, step.date());
    }

    private static boolean comesBefore(Step step, @Nullable EdtfDate date) {
        EdtfDate own = step.date();
        return own != null && own.certainlyPrecedes(date);
    }
}
