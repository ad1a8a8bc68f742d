package amity.command.api;

import amity.message.value.InvalidValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.JsonNodeException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Says of JSON that is no command what is wrong with it: which field, and what is expected there. */
final class Unreadable {

    private Unreadable() {}

    /** @param content the component of the command whose fields were stated beside its id: no part of any path */
    static BadInput translate(JacksonException e, Optional<String> content) {
        String path = path(e, content);
        Optional<InvalidValue> invalid = invalidValueIn(e);
        if (invalid.isPresent()) {
            return BadInput.of(invalid.get(), path);
        }
        if (e instanceof JsonNodeException) {
            return BadInput.in(path, "number-too-large", Double.MAX_VALUE);
        }
        Class<?> target = e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        if (target != null && target.isEnum()) {
            String allowed = Arrays.stream(target.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
            return BadInput.in(path, "value-unknown", allowed);
        }
        return BadInput.in(path, "wrong-type", expected(target));
    }

    static <T> T unwrapped(Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidValue invalid) {
            throw BadInput.of(invalid, "");
        }
    }

    private static Optional<InvalidValue> invalidValueIn(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidValue invalid) {
                return Optional.of(invalid);
            }
        }
        return Optional.empty();
    }

    private static Phrase expected(@Nullable Class<?> target) {
        if (target == null) {
            return new Phrase("expected.other");
        }
        if (Collection.class.isAssignableFrom(target)) {
            return new Phrase("expected.list");
        }
        if (target == Integer.class || target == Long.class) {
            return new Phrase("expected.integer");
        }
        if (target == Double.class || target == double.class || target == BigDecimal.class) {
            return new Phrase("expected.number");
        }
        if (target == Boolean.class || target == boolean.class) {
            return new Phrase("expected.boolean");
        }
        return new Phrase(KnownFields.isObject(target) ? "expected.object" : "expected.text");
    }

    /** {@code recipient.partnerId}, {@code partnerIds[1]}; empty for the body itself. */
    private static String path(JacksonException e, Optional<String> content) {
        List<JacksonException.Reference> steps = e.getPath();
        boolean inContent = !steps.isEmpty()
                && content.filter(name -> name.equals(steps.getFirst().getPropertyName()))
                        .isPresent();
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : inContent ? steps.subList(1, steps.size()) : steps) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(CommandMessages.printable(step.getPropertyName()));
            }
        }
        return path.toString();
    }
}
