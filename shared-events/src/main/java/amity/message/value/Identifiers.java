package amity.message.value;

/** The form that all identifiers share: safe in an address, a file name and a log line. */
public final class Identifiers {

    private static final int LONGEST = 64;

    private Identifiers() {}

    /** @throws InvalidValue {@code id-malformed} */
    public static void check(String value) {
        if (value.isEmpty() || value.length() > LONGEST || !isLetterOrDigit(value.charAt(0))) {
            throw malformed(value);
        }
        // By hand: lists and folds have thousands.
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!isLetterOrDigit(c) && c != '.' && c != '_' && c != '-') {
                throw malformed(value);
            }
        }
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static InvalidValue malformed(String value) {
        return new InvalidValue("id-malformed", EdtfPart.shown(value));
    }
}
