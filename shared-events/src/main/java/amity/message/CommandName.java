package amity.message;

import java.util.Locale;

/** What a command is called on the wire: {@code sign-friendship}. */
public final class CommandName {

    private CommandName() {}

    public static String of(Class<?> command) {
        return command.getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
