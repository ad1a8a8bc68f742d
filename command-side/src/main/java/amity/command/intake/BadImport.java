package amity.command.intake;

import org.springframework.http.HttpStatus;

/** A request about imports that cannot be answered. @see ImportProblems */
final class BadImport extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final String field;
    private final String argument;

    BadImport(HttpStatus status, String code, String field, String argument) {
        super(code + " " + argument);
        this.status = status;
        this.code = code;
        this.field = field;
        this.argument = argument;
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    String field() {
        return field;
    }

    String argument() {
        return argument;
    }
}
