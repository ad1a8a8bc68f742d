package amity.command.desk;

import java.util.Arrays;
import java.util.List;

/**
 * Why something was refused, as a program and a message bundle need it.
 *
 * @param code stable, in kebab-case; the key of the message shown to a person
 * @param rule the rule that it would have broken
 * @param field the component of the command that is at fault
 * @param conflict true: in conflict with what is recorded; false: not acceptable whatever is recorded
 * @param arguments fill the message, in order
 */
public record Grounds(String code, Rule rule, String field, boolean conflict, List<String> arguments) {

    public Grounds {
        arguments = List.copyOf(arguments);
    }

    static Grounds conflict(Rule rule, String field, String code, Object... arguments) {
        return new Grounds(code, rule, field, true, texts(arguments));
    }

    static Grounds unacceptable(Rule rule, String field, String code, Object... arguments) {
        return new Grounds(code, rule, field, false, texts(arguments));
    }

    private static List<String> texts(Object... arguments) {
        return Arrays.stream(arguments).map(String::valueOf).toList();
    }
}
