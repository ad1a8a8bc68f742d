package amity.platform.login;

import java.util.regex.Pattern;

/** What a login name looks like: 1 to 64 letters, digits and {@code . _ @ -}, in any script. */
final class Username {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}._@-]{1,64}");

    private Username() {}

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }
}
