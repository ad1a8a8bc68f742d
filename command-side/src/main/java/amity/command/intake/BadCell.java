package amity.command.intake;

import java.util.List;

/** A row that says something that cannot be read. @see amity.command.intake.file.BadFile */
final class BadCell extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String path;
    private final transient List<Object> arguments;

    /** @param path of the field, empty where it is no single one */
    BadCell(String path, String code, Object... arguments) {
        super(path + ": " + code);
        this.path = path;
        this.code = code;
        this.arguments = List.of(arguments);
    }

    String code() {
        return code;
    }

    String path() {
        return path;
    }

    List<Object> arguments() {
        return arguments;
    }
}
