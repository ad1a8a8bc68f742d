package amity.command.api;

import amity.message.AmityCommand;
import amity.message.Provenance;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Commands from fields that did not come as a request: with the same names, checks and words. */
@Component
public class Statements {

    private final CommandReader reader;
    private final CommandMessages messages;

    Statements(CommandReader reader, CommandMessages messages) {
        this.reader = reader;
        this.messages = messages;
    }

    /** A command with what travels beside it. */
    public record Statement(AmityCommand command, Provenance provenance) {}

    /** The command of a name such as {@code sign-friendship}. */
    public static Optional<Class<? extends AmityCommand>> type(String name) {
        return CommandKind.all().stream()
                .filter(kind -> kind.name().equals(name))
                .<Class<? extends AmityCommand>>map(CommandKind::type)
                .findFirst();
    }

    /** The field of the id of a record that begins with the command, and that need not be named. */
    public static Optional<String> newRecord(Class<? extends AmityCommand> type) {
        return kind(type).newRecord();
    }

    /**
     * @param fields as in the body of a request, with source and note; used up
     * @throws Misstated if they state no command
     */
    public Statement read(
            Class<? extends AmityCommand> type, ObjectNode fields, String actor, String commandId, String traceId) {
        try {
            CommandReader.Stated stated = reader.read(kind(type), fields, actor, commandId, traceId);
            return new Statement(stated.command(), stated.provenance());
        } catch (BadInput bad) {
            throw new Misstated(bad);
        }
    }

    /** What is said to a person about a refusal, a notice or something misstated. */
    public String words(String code, List<?> arguments, Locale locale) {
        return in(locale, () -> messages.detail(code, arguments));
    }

    private static String in(Locale locale, Supplier<String> words) {
        @Nullable
        Locale before = LocaleContextHolder.getLocaleContext() == null ? null : LocaleContextHolder.getLocale();
        LocaleContextHolder.setLocale(locale);
        try {
            return words.get();
        } finally {
            if (before == null) {
                LocaleContextHolder.resetLocaleContext();
            } else {
                LocaleContextHolder.setLocale(before);
            }
        }
    }

    private static CommandKind kind(Class<? extends AmityCommand> type) {
        return CommandKind.all().stream()
                .filter(kind -> kind.type() == type)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type + " cannot be stated"));
    }
}
