package amity.message.value;

import org.jspecify.annotations.Nullable;

/** A value that a message cannot do without. */
public final class Required {

    private Required() {}

    /** @throws InvalidValue {@code field-missing} in the field */
    public static <T> T field(@Nullable T value, String field) {
        if (value == null) {
            throw InvalidValue.in(field, "field-missing");
        }
        return value;
    }
}
