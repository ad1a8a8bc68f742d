package amity.query.naive;

import amity.message.network.NetworkTie;
import amity.message.query.RecordStatus;
import amity.message.record.RecordContent;
import amity.message.record.RecordCorrected;
import amity.message.record.RecordEvent;
import amity.message.record.RecordKind;
import amity.message.record.RecordRetracted;
import amity.message.record.RecordStated;
import amity.message.record.RecordStep;
import amity.message.record.RecordStepCorrected;
import amity.message.record.RecordStepRetracted;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import amity.message.value.RecordId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A record that is believed to be true.
 *
 * @param when it took place, or what its date says of its beginning and end
 * @param steps in the order in which they were recorded; one that is corrected keeps its place
 */
record KnownRecord(RecordKind kind, RecordId id, RecordContent content, When when, List<Step> steps) {

    /** @param number of its event @param stated the event, for its kind */
    record Step(
            long number,
            RecordStep stated,
            When when,
            @Nullable EdtfDate expires,
            @Nullable String text) {}

    /** Empty where it is believed never to have been true. */
    static Optional<KnownRecord> of(List<RawEvent> events) {
        RecordContent content = null;
        When when = null;
        List<Step> steps = new ArrayList<>();
        for (RawEvent raw : events) {
            switch ((RecordEvent) raw.event()) {
                case RecordStated it -> {
                    content = it.content();
                    when = new When(it.date(), raw.recordedOn());
                }
                case RecordCorrected it -> {
                    content = it.content();
                    when = Objects.requireNonNull(when).corrected(it.date(), raw.recordedOn());
                }
                case RecordRetracted _ -> {
                    content = null;
                    steps.clear();
                }
                case RecordStep it ->
                    steps.add(
                            new Step(raw.number(), it, new When(it.date(), raw.recordedOn()), it.expires(), it.text()));
                case RecordStepCorrected it ->
                    steps.replaceAll(step -> step.number == it.step()
                            ? new Step(
                                    step.number,
                                    step.stated,
                                    step.when.corrected(it.date(), raw.recordedOn()),
                                    it.expires(),
                                    it.text())
                            : step);
                case RecordStepRetracted it -> steps.removeIf(step -> step.number == it.step());
            }
        }
        RecordEvent first = (RecordEvent) events.getFirst().event();
        return content == null || when == null
                ? Optional.empty()
                : Optional.of(new KnownRecord(first.kind(), first.recordId(), content, when, List.copyOf(steps)));
    }

    String stream() {
        return kind.stream(id);
    }

    boolean goesOn() {
        return !RecordStatus.of(kind).isEmpty();
    }

    boolean yearly() {
        return Boolean.TRUE.equals(content.yearly());
    }

    /** First it began, or took place; then came its steps. */
    Sequence course() {
        List<When> course = new ArrayList<>();
        Optional<EdtfDate> from = Optional.ofNullable(when.date()).flatMap(EdtfDate::start);
        course.add(from.map(date -> new When(date, when.by())).orElse(when));
        steps.forEach(step -> course.add(step.when));
        return new Sequence(goesOn() ? course : List.of(when));
    }

    Set<PartnerId> partners() {
        return new LinkedHashSet<>(content.partnerIds());
    }

    Set<PartnerId> through() {
        return content instanceof NetworkTie tie ? new LinkedHashSet<>(tie.through()) : Set.of();
    }
}
