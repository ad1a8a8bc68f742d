package amity.command.intake.file;

import java.util.List;

/**
 * A file that cannot be imported at all. {@code code} is stable and the key of the words for a person, {@code arguments}
 * fill them; {@code file} is its name as it was given.
 */
public final class BadFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final String code;
    private final transient List<Object> arguments;

    public BadFile(String file, String code, Object... arguments) {
        super(file + ": " + code + " " + List.of(arguments));
        this.file = file;
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public String file() {
        return file;
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
