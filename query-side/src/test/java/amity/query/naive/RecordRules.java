package amity.query.naive;

import amity.message.record.RecordContent;
import amity.message.record.RecordCorrected;
import amity.message.record.RecordEvent;
import amity.message.record.RecordRetracted;
import amity.message.record.RecordStated;
import amity.message.record.RecordStep;
import amity.message.record.RecordStepCorrected;
import amity.message.record.RecordStepRetracted;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What can be recorded of one record: what is believed of it must be a course that could have been recorded as it is. */
final class RecordRules {

    /** As believed. @param stated the event, for its kind */
    record Step(
            RecordStep stated,
            @Nullable EdtfDate date,
            @Nullable EdtfDate expires,
            @Nullable String text) {}

    private @Nullable RecordContent content;
    private boolean begun;
    private SortedMap<Long, Step> steps = new TreeMap<>();

    /** By the numbers of their events. */
    SortedMap<Long, Step> steps() {
        return steps;
    }

    boolean accepts(RecordEvent event, LocalDate today, Predicate<Collection<PartnerId>> registered) {
        RecordContent before = content;
        if (event instanceof RecordStated it) {
            return !begun && possible(it.content(), today, registered);
        }
        return before != null
                && switch (event) {
                    case RecordStated _ -> false;
                    case RecordCorrected it ->
                        !before.equals(it.content())
                                && possible(it.content(), today, registered)
                                && inOrder(it.content(), steps);
                    case RecordRetracted _ -> true;
                    case RecordStep it ->
                        Acceptance.notInFuture(it.date(), today) && inOrder(before, with(Long.MAX_VALUE, step(it)));
                    case RecordStepCorrected it -> {
                        Step old = steps.get(it.step());
                        Step restated = old == null ? null : restated(old, it);
                        yield restated != null
                                && !restated.equals(old)
                                && Acceptance.notInFuture(it.date(), today)
                                && inOrder(before, with(it.step(), restated));
                    }
                    case RecordStepRetracted it -> steps.containsKey(it.step());
                };
    }

    private static boolean possible(
            RecordContent content, LocalDate today, Predicate<Collection<PartnerId>> registered) {
        EdtfDate expires = content.expires();
        return registered.test(content.partners())
                && Acceptance.notInFuture(content.date(), today)
                && !(expires != null && certainlyBefore(expires, content.date()));
    }

    private static boolean inOrder(RecordContent content, SortedMap<Long, Step> steps) {
        List<Step> all = List.copyOf(steps.values());
        for (int i = 0; i < all.size(); i++) {
            Step step = all.get(i);
            boolean swapped = all.subList(0, i).stream()
                    .anyMatch(earlier -> earlier.stated.ends() || certainlyBefore(step.date, earlier.date));
            boolean expiresEarly = step.expires != null && certainlyBefore(step.expires, step.date);
            if (swapped || expiresEarly || certainlyBefore(step.date, content.date())) {
                return false;
            }
        }
        return true;
    }

    private static boolean certainlyBefore(@Nullable EdtfDate one, @Nullable EdtfDate other) {
        return one != null
                && other != null
                && other.earliest().filter(one::certainlyBefore).isPresent();
    }

    private static Step step(RecordStep it) {
        return new Step(it, it.date(), it.expires(), it.text());
    }

    private static Step restated(Step step, RecordStepCorrected by) {
        return new Step(step.stated, by.date(), by.expires(), by.text());
    }

    private SortedMap<Long, Step> with(long number, @Nullable Step step) {
        SortedMap<Long, Step> others = new TreeMap<>(steps);
        others.remove(number);
        if (step != null) {
            others.put(number, step);
        }
        return others;
    }

    /** @return the partners that it names */
    List<PartnerId> record(RecordEvent event, long number) {
        begun = true;
        switch (event) {
            case RecordStated it -> content = it.content();
            case RecordCorrected it -> content = it.content();
            case RecordRetracted _ -> {
                content = null;
                steps = new TreeMap<>();
            }
            case RecordStep it -> steps = with(number, step(it));
            case RecordStepCorrected it -> {
                Step old = steps.get(it.step());
                steps = with(it.step(), old == null ? null : restated(old, it));
            }
            case RecordStepRetracted it -> steps = with(it.step(), null);
        }
        return content == null ? List.of() : content.partners();
    }
}
