package amity.command.intake;

import org.jspecify.annotations.Nullable;

/**
 * What became of a row, or would.
 *
 * @param id of the record
 * @param position in the journal; null where nothing was recorded now
 * @param code of the refusal or notice
 * @param rule that it broke
 * @param field that was at fault, with the column that it stands in
 * @param message for a person
 */
public record Verdict(
        Kind kind,
        @Nullable String id,
        @Nullable Long position,
        @Nullable String code,
        @Nullable String rule,
        @Nullable String field,
        @Nullable String column,
        @Nullable String message) {

    /** What is said of a row in one word. */
    public enum Kind {
        /** Not recorded before; recorded now unless only tried out. */
        NEW,
        /** As {@link #NEW}, with something worth knowing. */
        WARNING,
        /** Recorded before in other words, which it corrects. */
        CORRECTED,
        /** Recorded before, in the same words. */
        SAME,
        REFUSED,
        /** States nothing that could be recorded. */
        LEFT_OUT;

        /** Whether something is recorded for it. */
        public boolean records() {
            return switch (this) {
                case NEW, WARNING, CORRECTED -> true;
                case SAME, REFUSED, LEFT_OUT -> false;
            };
        }
    }

    static Verdict of(Kind kind, @Nullable String id, @Nullable Long position) {
        return new Verdict(kind, id, position, null, null, null, null, null);
    }

    static Verdict leftOut(String message) {
        return new Verdict(Kind.LEFT_OUT, null, null, null, null, null, null, message);
    }
}
