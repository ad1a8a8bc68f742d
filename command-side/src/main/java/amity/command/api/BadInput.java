package amity.command.api;

import amity.message.value.InvalidValue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A request that states no command. Its code is the key of the message for a person, its arguments fill it. */
final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final @Nullable String field;
    private final transient List<Object> arguments;

    private BadInput(HttpStatus status, String code, @Nullable String field, List<Object> arguments) {
        super(code + (field == null ? "" : " in " + field));
        this.status = status;
        this.code = code;
        this.field = field;
        this.arguments = arguments;
    }

    static BadInput of(HttpStatus status, String code, Object... arguments) {
        return new BadInput(status, code, null, List.of(arguments));
    }

    static BadInput inHeader(String header, String code) {
        return new BadInput(HttpStatus.BAD_REQUEST, code, header, List.of());
    }

    static BadInput in(String field, String code, Object... arguments) {
        return new BadInput(HttpStatus.UNPROCESSABLE_CONTENT, code, field, List.of(arguments));
    }

    /** @param path of the value in the body, empty if it is the body itself */
    static BadInput of(InvalidValue invalid, String path) {
        String inside = invalid.field().orElse("");
        String field = path.isEmpty() || inside.isEmpty() ? path + inside : path + "." + inside;
        return new BadInput(
                HttpStatus.UNPROCESSABLE_CONTENT, invalid.code(), field.isEmpty() ? null : field, invalid.arguments());
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    Optional<String> field() {
        return Optional.ofNullable(field);
    }

    List<Object> arguments() {
        return arguments;
    }
}
