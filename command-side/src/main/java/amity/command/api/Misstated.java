package amity.command.api;

import java.util.List;
import java.util.Optional;

/** Fields that state no command; what is wrong with them is known in the same words as for a request. */
public final class Misstated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String rule;
    private final transient Optional<String> field;
    private final transient List<Object> arguments;

    Misstated(BadInput bad) {
        super(bad.getMessage(), bad);
        this.code = bad.code();
        this.rule = CommandProblems.ruleOf(bad).orElse(CommandProblems.FORM);
        this.field = bad.field();
        this.arguments = bad.arguments();
    }

    /** Stable, in kebab-case; the key of the words for a person. */
    public String code() {
        return code;
    }

    /** Such as {@code rule-7}, or {@code form} where a value is not of the form that its field takes. */
    public String rule() {
        return rule;
    }

    /** {@code people.number}, {@code partnerIds[1]}; empty where it is no single field. */
    public Optional<String> field() {
        return field;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
