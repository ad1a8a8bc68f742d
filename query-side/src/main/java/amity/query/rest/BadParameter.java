package amity.query.rest;

import amity.message.value.Texts;

/**
 * A parameter of the address that cannot be what it was meant for. {@code code} is stable, names the reason and is the
 * key of the message shown to a person.
 */
public final class BadParameter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String parameter;
    private final transient Object[] arguments;

    /** @param arguments of the message, after the parameter and what stood in it */
    public BadParameter(String code, String parameter, String value, Object... arguments) {
        super(code + " in " + parameter);
        this.code = code;
        this.parameter = parameter;
        this.arguments = new Object[arguments.length + 2];
        this.arguments[0] = parameter();
        this.arguments[1] = Texts.shortened(value, 40);
        System.arraycopy(arguments, 0, this.arguments, 2, arguments.length);
    }

    String code() {
        return code;
    }

    String parameter() {
        return Texts.shortened(parameter, 40);
    }

    Object[] arguments() {
        return arguments.clone();
    }
}
