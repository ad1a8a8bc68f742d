package amity.message.value;

import java.util.regex.Pattern;

/** The form that all identifiers share: safe in an address, a file name and a log line. */
public final class Identifiers {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private Identifiers() {}

    /** @throws InvalidValue {@code id-malformed} */
    public static void check(String value) {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("id-malformed", EdtfPart.shown(value));
        }
    }
}
