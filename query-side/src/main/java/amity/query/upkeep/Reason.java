package amity.query.upkeep;

import org.jspecify.annotations.Nullable;

/** Why something is given up: 1 to 500 characters that say something. */
public record Reason(String text) {

    public static final int LONGEST = 500;

    /** @throws BadReason if it is none */
    public static Reason of(@Nullable String text) {
        String stripped = text == null ? "" : text.replace("\0", "").strip();
        if (stripped.isEmpty()) {
            throw new BadReason("reason-missing");
        }
        if (stripped.length() > LONGEST) {
            throw new BadReason("reason-too-long");
        }
        return new Reason(stripped);
    }
}
