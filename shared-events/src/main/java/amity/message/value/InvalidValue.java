package amity.message.value;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text or number that cannot be the value it was meant for. {@code code} is stable and names the reason (it is the key
 * of the message shown to a person), {@code arguments} fill that message, {@code field} is the component of the message
 * that it stood in, where the value itself knows.
 */
public final class InvalidValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String field;
    private final String code;
    private final transient List<Object> arguments;

    private InvalidValue(@Nullable String field, String code, List<Object> arguments) {
        super((field == null ? "" : field + ": ") + code + " " + arguments);
        this.field = field;
        this.code = code;
        this.arguments = arguments;
    }

    public InvalidValue(String code, Object... arguments) {
        this(null, code, List.of(arguments));
    }

    public static InvalidValue in(String field, String code, Object... arguments) {
        return new InvalidValue(field, code, List.of(arguments));
    }

    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
