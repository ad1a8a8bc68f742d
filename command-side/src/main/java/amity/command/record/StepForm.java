package amity.command.record;

import amity.message.record.RecordStep;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which fields a kind of step has besides its date. Read off the record of its event, which says so already: a second list
 * could differ from it.
 */
final class StepForm {

    private StepForm() {}

    static boolean hasExpiry(RecordStep step) {
        return field(step, "expires").isPresent();
    }

    static boolean hasText(RecordStep step) {
        return field(step, "text").isPresent();
    }

    static boolean needsText(RecordStep step) {
        return field(step, "text")
                .filter(text -> !text.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .isPresent();
    }

    private static Optional<RecordComponent> field(RecordStep step, String name) {
        return Arrays.stream(step.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst();
    }
}
