package amity.command.api;

import amity.message.value.InvalidValue;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Says of JSON that is no command what is wrong with it: which field, and what is expected there. */
final class Unreadable {

    private Unreadable() {}

    static BadInput translate(JacksonException e) {
        String path = path(e);
        Optional<InvalidValue> invalid = invalidValueIn(e);
        if (invalid.isPresent()) {
            return BadInput.of(invalid.get(), path);
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
        if (target == Integer.class || target == int.class) {
            return new Phrase("expected.integer");
        }
        if (target == Double.class || target == double.class) {
            return new Phrase("expected.number");
        }
        if (target == Boolean.class || target == boolean.class) {
            return new Phrase("expected.boolean");
        }
        return new Phrase(KnownFields.isObject(target) ? "expected.object" : "expected.text");
    }

    /** {@code recipient.partnerId}, {@code partnerIds[1]}; empty for the body itself. */
    private static String path(JacksonException e) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(CommandMessages.printable(step.getPropertyName()));
            }
        }
        return path.toString();
    }
}
